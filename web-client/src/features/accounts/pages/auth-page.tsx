import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQueries } from '@/session/queries';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { tabLinkClass } from '@/ui/tab-link-class';
import { ProviderSignIn } from '../components/provider-sign-in';
import { SignInForm } from '../components/sign-in-form';
import { StrangerSignUp } from '../components/stranger-sign-up';

/** Its date field and lists are not needed by those who only sign in. */
const SignUpForm = lazy(async () => ({ default: (await import('../components/sign-up-form')).SignUpForm }));

const route = getRouteApi('/_public/auth');

export const AuthPage = () => {
  const { t } = useTranslation('accounts');
  const { tab = 'sign-in', next } = route.useSearch();
  const router = useRouter();
  const { data: provider } = useQuery(sessionQueries.provider());
  const { data: stranger } = useQuery(sessionQueries.stranger());
  const enter = (): void => router.history.push(next ?? '/');

  if (provider?.kind === 'OIDC') {
    if (stranger) return <StrangerSignUp stranger={stranger} />;
    return <ProviderSignIn name={provider.name ?? ''} next={next} />;
  }
  return (
    <>
      <PageHead title={tab === 'sign-in' ? t('welcome') : t('askForAccount')} />
      <nav aria-label={t('signInOrUp')} className="border-line mb-5 flex gap-1 border-b">
        <Link to="/auth" search={next ? { next } : {}} activeOptions={{ exact: true }} className={tabLinkClass} replace>
          {t('signIn')}
        </Link>
        <Link to="/auth" search={{ tab: 'sign-up', ...(next ? { next } : {}) }} className={tabLinkClass} replace>
          {t('signUp')}
        </Link>
      </nav>
      {tab === 'sign-in' ? (
        <SignInForm onSignedIn={enter} />
      ) : (
        <Suspense fallback={<Skeleton rows={8} />}>
          <SignUpForm />
        </Suspense>
      )}
    </>
  );
};
