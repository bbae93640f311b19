import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useWithdrawPetition } from '../mutations';
import type { Petition } from '../queries';

export const WithdrawPetition = ({ petition, onClose }: { petition: Petition; onClose: () => void }) => {
  const { t } = useTranslation('petitions');
  const problemText = useProblemText();
  const withdraw = useWithdrawPetition();
  return (
    <ConfirmDialog
      isOpen
      isDestructive
      title={t('withdraw.title')}
      confirmLabel={t('withdraw.confirm')}
      isSending={withdraw.isPending}
      errorMessage={withdraw.isError ? problemText(withdraw.error) : undefined}
      onConfirm={() => withdraw.mutate(petition.id, { onSuccess: onClose })}
      onClose={onClose}
    >
      {t('withdraw.text')}
    </ConfirmDialog>
  );
};
