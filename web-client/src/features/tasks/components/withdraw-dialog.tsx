import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useWithdraw } from '../mutations';
import type { Task } from '../queries';
import { useItemName } from '../use-item-name';

export const WithdrawDialog = ({ task, onClose }: { task: Task; onClose: () => void }) => {
  const { t } = useTranslation('tasks');
  const itemName = useItemName();
  const problemText = useProblemText();
  const withdraw = useWithdraw();
  return (
    <ConfirmDialog
      isOpen
      isDestructive
      title={t('withdraw.title')}
      confirmLabel={t('withdraw.confirm')}
      isSending={withdraw.isPending}
      errorMessage={withdraw.isError ? problemText(withdraw.error) : undefined}
      onConfirm={() => withdraw.mutate(task, { onSuccess: onClose })}
      onClose={onClose}
    >
      {t('withdraw.text', { item: itemName(task), count: task.count })}
    </ConfirmDialog>
  );
};
