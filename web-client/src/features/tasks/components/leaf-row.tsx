import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Meter } from '@/ui/meter';
import { type Leaf, stateOf } from '../leaves';
import { useItemName } from '../use-item-name';
import { useCountsText } from '../use-counts-text';

/** An item of a rotation with its three figures; it opens its sheet. */
export const LeafRow = ({ leaf, rotationId }: { leaf: Leaf; rotationId: string }) => {
  const { t } = useTranslation('tasks');
  const name = useItemName()(leaf);
  const text = useCountsText()(leaf.counts);
  const { required, approved, awaiting } = leaf.counts;
  return (
    <li>
      <Link
        from="/rotations/$id"
        to="/rotations/$id"
        params={{ id: rotationId }}
        search={(old) => ({ ...old, item: leaf.id })}
        replace
        resetScroll={false}
        className="hover:bg-sunken grid min-h-12 grid-cols-[minmax(0,1fr)] items-center gap-x-4 gap-y-1 px-4 py-2 outline-offset-[-2px] sm:grid-cols-[minmax(0,1fr)_8rem_15rem]"
      >
        <span className="flex items-center gap-2">
          <bdi>{name}</bdi>
          {stateOf(leaf) === 'COMPLETE' ? (
            <>
              <CircleCheck aria-hidden className="text-green-mark size-4 shrink-0" />
              <span className="sr-only">{t('leafState.COMPLETE')}</span>
            </>
          ) : null}
        </span>
        {required > 0 ? (
          <Meter
            label={name}
            text={text}
            percent={(100 * approved) / required}
            awaiting={(100 * awaiting) / required}
          />
        ) : (
          <span className="hidden sm:block" />
        )}
        <span className="text-ink-muted text-sm tabular-nums">{text}</span>
      </Link>
    </li>
  );
};
