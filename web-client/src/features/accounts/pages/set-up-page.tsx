import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '@/ui/page-head';
import { LinkGate } from '../components/link-gate';
import { SetUpForm } from '../components/set-up-form';

const route = getRouteApi('/_public/set-up');

/** The first admin's account, from the link that the server prints on its first start. */
export const SetUpPage = () => {
  const { t } = useTranslation('accounts');
  const { token } = route.useSearch();
  const router = useRouter();
  return (
    <LinkGate token={token}>
      {(link) => (
        <>
          <PageHead title={t('setUpTitle')} description={t('setUpText')} />
          <SetUpForm token={token} email={link.email} onDone={() => router.history.push('/')} />
        </>
      )}
    </LinkGate>
  );
};
