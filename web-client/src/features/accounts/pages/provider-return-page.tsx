import { type ErrorComponentProps, getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { Notice } from '@/ui/notice';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';

const route = getRouteApi('/_public/auth_/callback');

/** Where the identity provider sends people back to; goes on at once, and leaves no way back to a spent code. */
export const ProviderReturnPage = () => {
  const { next } = route.useLoaderData();
  const router = useRouter();
  useEffect(() => router.history.replace(next), [next, router]);
  return <Skeleton rows={3} />;
};

export const ProviderReturnError = ({ error }: ErrorComponentProps) => {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  return (
    <>
      <PageHead title={t('provider.failed')} />
      <Notice tone="danger">{problemText(error)}</Notice>
      <Link to="/auth" search={{}} className="text-accent mt-4 inline-block py-2 underline underline-offset-2">
        {t('backToSignIn')}
      </Link>
    </>
  );
};
