import { ArrowDown, ArrowUp, CornerDownRight, CornerLeftUp } from 'lucide-react';
import { useRef } from 'react';
import { type DragAndDropHooks, DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { useTranslation } from 'react-i18next';
import type { MenuEntry } from './menu';
import { type Accepts, type Branch, type Place, placeAt, type Step, stepsOf, type Target } from './tree-move';

export type Moves<Value> = {
  /** Some branches stay where they are, such as the roots. */
  isMovable: (branch: Branch<Value>) => boolean;
  accepts: Accepts<Value>;
  onMove: (place: Place) => void;
};

type TreeMoves<Value> = {
  hooks: DragAndDropHooks<Branch<Value>> | undefined;
  isMovable: (branch: Branch<Value>) => boolean;
  entriesOf: (branch: Branch<Value>) => MenuEntry[];
};

const TYPE = 'tracker/branch';
const STEPS: readonly Step[] = ['up', 'down', 'in', 'out'];
const icons = { up: ArrowUp, down: ArrowDown, in: CornerDownRight, out: CornerLeftUp };

type DropTarget = { type: string; key?: unknown; dropPosition?: Target['side'] };

const targetOf = ({ key, dropPosition = 'on' }: DropTarget): Target => ({ id: String(key), side: dropPosition });

/** Moving by pointer, by the keyboard's drag and drop, and by menu; all three end in the same places. */
export const useTreeMoves = <Value,>(
  branches: readonly Branch<Value>[],
  moves: Moves<Value> | undefined,
): TreeMoves<Value> => {
  const { t } = useTranslation('common');
  const dragged = useRef<string>(undefined);
  const landing = (target: DropTarget): Place | undefined =>
    moves && dragged.current !== undefined && target.type === 'item'
      ? placeAt(branches, dragged.current, targetOf(target), moves.accepts)
      : undefined;

  const { dragAndDropHooks } = useDragAndDrop<Branch<Value>>({
    isDisabled: moves === undefined,
    // A branch that stays has nothing to carry, so it cannot be picked up.
    getItems: (_keys, items) =>
      items.every((branch) => moves?.isMovable(branch))
        ? items.map((branch) => ({ [TYPE]: branch.id, 'text/plain': branch.label }))
        : [],
    acceptedDragTypes: [TYPE],
    onDragStart: ({ keys }) => {
      dragged.current = [...keys].map(String)[0];
    },
    onDragEnd: () => {
      dragged.current = undefined;
    },
    getDropOperation: (target) => (landing(target) ? 'move' : 'cancel'),
    shouldAcceptItemDrop: (target) => landing(target) !== undefined,
    onMove: ({ keys, target }) => {
      const [id] = keys;
      const place = moves && placeAt(branches, String(id), targetOf(target), moves.accepts);
      if (place) moves.onMove(place);
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className="data-drop-target:outline-accent outline-1 outline-transparent" />
    ),
  });

  return {
    hooks: moves ? dragAndDropHooks : undefined,
    isMovable: (branch) => moves?.isMovable(branch) ?? false,
    entriesOf: (branch) => {
      if (!moves?.isMovable(branch)) return [];
      const places = stepsOf(branches, branch.id, moves.accepts);
      return STEPS.flatMap((step) => {
        const place = places[step];
        return place
          ? [{ id: `move-${step}`, label: t(`tree.${step}`), icon: icons[step], onAction: () => moves.onMove(place) }]
          : [];
      });
    },
  };
};
