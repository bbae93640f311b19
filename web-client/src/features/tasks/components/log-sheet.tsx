import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/dialog';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { Switch } from '@/ui/switch';
import type { Chosen } from '../chosen';
import { leavesOf } from '../leaves';
import { countsQuery, type Task, treeQuery } from '../queries';
import { useItemName } from '../use-item-name';
import { useLog } from '../use-outbox';
import { EntryForm } from './entry-form';
import { ItemPicker } from './item-picker';

type Props = {
  /** The rotation in which things are logged now. */
  rotationId: string;
  /** Without it, the sheet begins with the search for one. */
  chosen?: Chosen | undefined;
  onClose: () => void;
};

/** From an item to a saved entry: choose it unless it is chosen, say how many, done. */
export const LogSheet = ({ rotationId, chosen, onClose }: Props) => {
  const { t } = useTranslation('tasks');
  const itemName = useItemName();
  const log = useLog();
  const navigate = useNavigate();
  const [item, setItem] = useState(chosen);
  const [isReflecting, setReflecting] = useState(false);
  const reflect = ({ id }: Task): void => void navigate({ to: '/reflections/write/$taskId', params: { taskId: id } });
  return (
    <Dialog isOpen title={item ? itemName(item) : t('log.title')} onClose={onClose}>
      {item ? (
        <EntryForm
          initial={{ count: item.count ?? 1, note: item.note ?? '' }}
          submitLabel={(count) => t('log.submit', { count })}
          onSubmit={(values) => {
            log(
              { itemId: item.itemId, itemName: item.itemName, itemNameHe: item.itemNameHe, ...values },
              isReflecting ? reflect : undefined,
            );
            onClose();
          }}
        >
          <Switch isSelected={isReflecting} onChange={setReflecting}>
            {t('reflect.also')}
          </Switch>
        </EntryForm>
      ) : (
        <Picker rotationId={rotationId} onPick={setItem} />
      )}
    </Dialog>
  );
};

const Picker = ({ rotationId, onPick }: { rotationId: string; onPick: (item: Chosen) => void }) => {
  const tree = useQuery(treeQuery(rotationId));
  const counts = useQuery(countsQuery(rotationId));
  if (tree.isPending) return <Skeleton rows={6} />;
  if (tree.isError) return <ErrorState error={tree.error} onRetry={tree.refetch} />;
  return <ItemPicker leaves={leavesOf(tree.data, counts.data)} onPick={onPick} />;
};
