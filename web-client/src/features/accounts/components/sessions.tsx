import { useRouter } from '@tanstack/react-router';
import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAtProvider } from '@/api/token';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Notice } from '@/ui/notice';
import { useSignOut } from '../mutations';

/** Leaving: this device, or all of them. */
export const Sessions = () => {
  const { t } = useTranslation(['accounts', 'common']);
  const problemText = useProblemText();
  const router = useRouter();
  const signOut = useSignOut();
  const [isAsking, setAsking] = useState(false);
  const leave = (everywhere: boolean): void =>
    signOut.mutate(everywhere, { onSuccess: () => void router.navigate({ to: '/auth', search: {} }) });

  return (
    <>
      {signOut.isError && !isAsking ? <Notice tone="danger">{problemText(signOut.error)}</Notice> : null}
      <div className="flex flex-wrap gap-2">
        <Button icon={LogOut} onPress={() => leave(false)}>
          {t('common:signOut')}
        </Button>
        {isAtProvider() ? null : (
          <Button variant="ghost" onPress={() => setAsking(true)}>
            {t('signOutEverywhere')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        title={t('signOutEverywhereTitle')}
        confirmLabel={t('signOutEverywhere')}
        isOpen={isAsking}
        isSending={signOut.isPending}
        errorMessage={signOut.isError ? problemText(signOut.error) : undefined}
        onClose={() => setAsking(false)}
        onConfirm={() => leave(true)}
      >
        {t('signOutEverywhereText')}
      </ConfirmDialog>
    </>
  );
};
