import { useTranslation } from 'react-i18next';
import type { Leaf } from '../leaves';
import { useItemName } from '../use-item-name';

type Props = { leaves: readonly Leaf[]; onPick: (leaf: Leaf) => void };

/** Items to choose one from, each with where it stands and what it still asks for. */
export const ItemChoices = ({ leaves, onPick }: Props) => {
  const { t } = useTranslation('tasks');
  const itemName = useItemName();
  return (
    <ul className="-mx-2 flex flex-col">
      {leaves.map((leaf) => (
        <li key={leaf.id}>
          <button
            type="button"
            onClick={() => onPick(leaf)}
            className="pressable hover:bg-sunken flex min-h-11 w-full items-center gap-3 px-2 py-1.5 text-start"
          >
            <span className="min-w-0 flex-1">
              <bdi>{itemName(leaf)}</bdi>
              {leaf.domain ? (
                <span className="text-ink-muted block text-sm">
                  <bdi>{itemName(leaf.domain)}</bdi>
                </span>
              ) : null}
            </span>
            {leaf.counts.required > 0 ? (
              <span className="text-ink-muted text-sm tabular-nums">
                {leaf.counts.remaining > 0 ? t('remaining', { count: leaf.counts.remaining }) : t('leafState.COMPLETE')}
              </span>
            ) : null}
          </button>
        </li>
      ))}
    </ul>
  );
};
