import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { useSignOut } from '../mutations';
import type { Stranger } from '../queries';

const SignUpForm = lazy(async () => ({ default: (await import('./sign-up-form')).SignUpForm }));

/** For somebody whom the provider knows and who has no account: asks for one, or leaves to come back as somebody else. */
export const StrangerSignUp = ({ stranger }: { stranger: Stranger }) => {
  const { t } = useTranslation(['accounts', 'common']);
  const router = useRouter();
  const signOut = useSignOut();
  const leave = (): void =>
    signOut.mutate(false, { onSuccess: () => void router.navigate({ to: '/auth', search: {} }) });
  return (
    <>
      <PageHead title={t('askForAccount')} />
      <div className="flex flex-col gap-4">
        <Notice>{t('provider.stranger')}</Notice>
        <Suspense fallback={<Skeleton rows={8} />}>
          <SignUpForm
            stranger={stranger}
            onSignedUp={() => void router.navigate({ to: '/awaiting-approval', replace: true })}
          />
        </Suspense>
        <Button variant="ghost" isWide isSending={signOut.isPending} onPress={leave}>
          {t('common:signOut')}
        </Button>
      </div>
    </>
  );
};
