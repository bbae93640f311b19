import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { toast } from '@/ui/toast';
import { useAccountAct } from '../mutations';
import type { Account } from '../queries';

type Props = { account: Account; act: 'DENY' | 'DISABLE'; onClose: () => void };

/** Asks before somebody is shut out. */
export const AccountQuestion = ({ account, act, onClose }: Props) => {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const problemText = useProblemText();
  const run = useAccountAct();
  const name = format.name(account);
  const confirm = (): void =>
    run.mutate(
      { id: account.id, act },
      {
        onSuccess: () => {
          onClose();
          toast({ text: t(`did.${act}`, { name }) });
        },
      },
    );
  return (
    <ConfirmDialog
      title={t(`question.${act}.title`, { name })}
      confirmLabel={t(`question.${act}.confirm`)}
      isDestructive
      isOpen
      isSending={run.isPending}
      errorMessage={run.isError ? problemText(run.error) : undefined}
      onClose={onClose}
      onConfirm={confirm}
    >
      {t(`question.${act}.text`)}
    </ConfirmDialog>
  );
};
