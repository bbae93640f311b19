import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { Dialog } from '@/ui/dialog';
import { toast } from '@/ui/toast';
import { useChangeTask } from '../mutations';
import type { Task } from '../queries';
import { useItemName } from '../use-item-name';
import { EntryForm } from './entry-form';

/** Corrects an entry that nobody has decided on; one that was sent back waits again afterwards. */
export const EditSheet = ({ task, onClose }: { task: Task; onClose: () => void }) => {
  const { t } = useTranslation(['tasks', 'common']);
  const itemName = useItemName();
  const problemText = useProblemText();
  const change = useChangeTask();
  const isReturned = task.status === 'RETURNED';
  return (
    <Dialog isOpen title={itemName(task)} onClose={onClose}>
      <EntryForm
        initial={{ count: task.count, note: task.note ?? '', performedOn: task.performedOn }}
        submitLabel={() => (isReturned ? t('edit.resubmit') : t('common:save'))}
        isSending={change.isPending}
        errorMessage={change.isError ? problemText(change.error) : undefined}
        onSubmit={(values) =>
          change.mutate(
            { task, ...values },
            {
              onSuccess: () => {
                toast({ text: isReturned ? t('edit.resubmitted') : t('common:saved') });
                onClose();
              },
            },
          )
        }
      />
    </Dialog>
  );
};
