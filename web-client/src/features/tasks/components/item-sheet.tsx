import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '@/session/use-viewer';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Meter } from '@/ui/meter';
import type { Leaf } from '../leaves';
import { useCountsText } from '../use-counts-text';
import { useItemName } from '../use-item-name';
import { useLog } from '../use-outbox';
import { EntryForm } from './entry-form';
import { FavouriteStar } from './favourite-star';
import { ItemHelp } from './item-help';
import { TaskList } from './task-list';

type Props = { leaf: Leaf; rotationId: string; mayLog: boolean; onClose: () => void };

/** All about an item: what it asks for, what helps to learn it, what its person has logged, and logging it. */
export const ItemSheet = ({ leaf, rotationId, mayLog, onClose }: Props) => {
  const { t } = useTranslation('tasks');
  const { id, role } = useViewer();
  const itemName = useItemName();
  const countsText = useCountsText();
  const log = useLog();
  const [isLogging, setLogging] = useState(false);
  const { required, approved, awaiting } = leaf.counts;
  return (
    <Dialog isOpen title={itemName(leaf)} onClose={onClose}>
      <div className="flex items-center gap-3">
        <div className="flex min-w-0 flex-1 flex-col gap-1.5">
          {required > 0 ? (
            <Meter
              label={itemName(leaf)}
              text={countsText(leaf.counts)}
              percent={(100 * approved) / required}
              awaiting={(100 * awaiting) / required}
            />
          ) : null}
          <p className="text-ink-muted text-sm tabular-nums">{countsText(leaf.counts)}</p>
        </div>
        {role === 'RESIDENT' ? <FavouriteStar itemId={leaf.id} /> : null}
      </div>
      {mayLog && !isLogging ? (
        <Button variant="primary" icon={Plus} isWide onPress={() => setLogging(true)}>
          {t('log.open')}
        </Button>
      ) : null}
      {isLogging ? (
        <EntryForm
          initial={{ count: 1, note: '' }}
          submitLabel={(count) => t('log.submit', { count })}
          onSubmit={(values) => {
            log({ itemId: leaf.id, itemName: leaf.name, itemNameHe: leaf.nameHe, ...values });
            onClose();
          }}
        />
      ) : null}
      <ItemHelp node={leaf.node} />
      {role === 'RESIDENT' ? (
        <section aria-labelledby="item-history" className="flex flex-col gap-2">
          <h3 id="item-history" className="text-sm">
            {t('item.history')}
          </h3>
          <TaskList
            isItemHidden
            filter={{ residentId: id, rotationId, itemId: leaf.id }}
            empty={<p className="text-ink-muted text-sm">{t('item.noHistory')}</p>}
          />
        </section>
      ) : null}
    </Dialog>
  );
};
