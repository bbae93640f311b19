import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Hourglass, Lock } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { sessionQueries } from '@/session/queries';
import { Button } from '@/ui/button';
import { Ltr } from '@/ui/ltr';
import { Notice } from '@/ui/notice';
import { StatePanel } from '@/ui/state-panel';
import { useSignOut } from '../mutations';

const EVERY_TEN_SECONDS = 10_000;

/** For accounts that wait for an admin, and for those that were disabled. Moves on by itself once approved. */
export const AwaitingApprovalPage = () => {
  const { t } = useTranslation(['accounts', 'common']);
  const problemText = useProblemText();
  const router = useRouter();
  const signOut = useSignOut();
  const { data: viewer, error } = useQuery({ ...sessionQueries.viewer(), refetchInterval: EVERY_TEN_SECONDS });
  const status = viewer?.status;
  useEffect(() => {
    if (status === 'ACTIVE') void router.navigate({ to: '/', replace: true });
  }, [status, router]);
  const leave = (): void =>
    signOut.mutate(false, { onSuccess: () => void router.navigate({ to: '/auth', search: {} }) });
  const words = status === 'DISABLED' ? 'disabled' : 'pending';

  return (
    <div className="border-line bg-surface rounded-lg border">
      <StatePanel
        isPage
        icon={status === 'DISABLED' ? Lock : Hourglass}
        title={t(`waiting.${words}.title`)}
        action={
          <Button isSending={signOut.isPending} onPress={leave}>
            {t('common:signOut')}
          </Button>
        }
      >
        <p>{t(`waiting.${words}.text`)}</p>
        {viewer ? (
          <p className="pt-2 text-sm">
            {t('waiting.signedInAs')} <Ltr>{viewer.email}</Ltr>
          </p>
        ) : null}
      </StatePanel>
      {error || signOut.isError ? <Notice tone="danger">{problemText(error ?? signOut.error)}</Notice> : null}
    </div>
  );
};
