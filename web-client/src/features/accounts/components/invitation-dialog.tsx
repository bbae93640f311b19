import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import { Dialog } from '@/ui/dialog';
import { Ltr } from '@/ui/ltr';
import { Notice } from '@/ui/notice';
import { useInvite } from '../mutations';
import type { Account } from '../queries';

type Props = { account: Account; onClose: () => void };

/** Makes a fresh link only when asked to, since that ends the older ones. */
export const InvitationDialog = ({ account, onClose }: Props) => {
  const { t } = useTranslation(['accounts', 'common']);
  const format = useFormat();
  const problemText = useProblemText();
  const invite = useInvite();
  return (
    <Dialog
      title={t('invitation.title', { name: format.name(account) })}
      isOpen
      onClose={onClose}
      actions={
        invite.isSuccess ? (
          <CopyButton text={invite.data.url} label={t('invitation.copy')} />
        ) : (
          <Button variant="primary" isSending={invite.isPending} onPress={() => invite.mutate(account.id)}>
            {t('invitation.make')}
          </Button>
        )
      }
    >
      {invite.isError ? <Notice tone="danger">{problemText(invite.error)}</Notice> : null}
      {invite.isSuccess ? (
        <>
          <p className="text-ink-muted">{t('invitation.until', { when: format.instant(invite.data.expiresAt) })}</p>
          <p className="bg-sunken rounded-md px-3 py-2 text-sm">
            <Ltr className="break-all select-all">{invite.data.url}</Ltr>
          </p>
        </>
      ) : (
        <p className="text-ink-muted">{t('invitation.text')}</p>
      )}
    </Dialog>
  );
};
