import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Collection } from 'react-aria-components/Collection';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import type { MenuEntry } from './menu';
import type { Branch } from './tree-move';
import { TreeRow } from './tree-row';
import { type Moves, useTreeMoves } from './use-tree-moves';

type Props<Value> = {
  label: string;
  branches: readonly Branch<Value>[];
  expanded: ReadonlySet<string>;
  onExpandedChange: (ids: Set<string>) => void;
  /** One is chosen to be shown beside the tree, several to be changed together; by default nothing is chosen. */
  selection?: 'none' | 'single' | 'multiple';
  selected?: ReadonlySet<string>;
  onSelectedChange?: (ids: Set<string>) => void;
  /** What stands after a branch's name: counts, states. */
  renderEnd?: (branch: Branch<Value>) => ReactNode;
  /** Quiet branches, such as archived ones, stay readable and say why in `renderEnd`. */
  isQuiet?: (branch: Branch<Value>) => boolean;
  /** Further entries of a branch's menu. */
  entriesOf?: (branch: Branch<Value>) => readonly MenuEntry[];
  /** Without it, nothing can be moved. */
  moves?: Moves<Value>;
  empty?: ReactNode;
};

const strings = (keys: 'all' | Iterable<unknown>): Set<string> => new Set(keys === 'all' ? [] : [...keys].map(String));

/**
 * A tree for the pointer and the keyboard: arrows walk and open it, letters find a branch. Where branches may be moved
 * they are dragged by their handle; Enter on the handle does the same from the keyboard, and every branch's menu has
 * the same moves as single steps.
 */
export const TreeView = <Value,>(props: Props<Value>) => {
  const { label, branches, expanded, selection = 'none', selected } = props;
  const moves = useTreeMoves(branches, props.moves);

  const branchItem = (branch: Branch<Value>) => (
    <TreeItem
      id={branch.id}
      textValue={branch.label}
      className={clsx(
        'group border-line data-selected:bg-accent-soft data-drop-target:bg-accent-soft border-b outline-offset-[-2px] last:border-b-0 data-dragging:opacity-50',
        selection !== 'none' && 'data-hovered:bg-sunken cursor-pointer',
      )}
    >
      <TreeItemContent>
        {({ hasChildItems, isExpanded, level, selectionMode }) => (
          <TreeRow
            label={branch.label}
            level={level}
            isOpen={isExpanded}
            hasChildren={hasChildItems}
            hasHandle={moves.isMovable(branch)}
            hasRoomForHandle={props.moves !== undefined}
            hasCheckbox={selectionMode === 'multiple'}
            isQuiet={props.isQuiet?.(branch) ?? false}
            end={props.renderEnd?.(branch)}
            entries={[...moves.entriesOf(branch), ...(props.entriesOf?.(branch) ?? [])]}
          />
        )}
      </TreeItemContent>
      <Collection items={branch.children}>{branchItem}</Collection>
    </TreeItem>
  );

  return (
    <Tree
      aria-label={label}
      items={branches}
      expandedKeys={expanded}
      onExpandedChange={(keys) => props.onExpandedChange(strings(keys))}
      selectionMode={selection}
      selectionBehavior="toggle"
      disallowEmptySelection={selection === 'single'}
      {...(selected ? { selectedKeys: selected } : {})}
      onSelectionChange={(keys) => props.onSelectedChange?.(strings(keys))}
      {...(moves.hooks ? { dragAndDropHooks: moves.hooks } : {})}
      renderEmptyState={() => props.empty}
      className="border-line bg-surface overflow-clip rounded-lg border outline-none"
    >
      {branchItem}
    </Tree>
  );
};
