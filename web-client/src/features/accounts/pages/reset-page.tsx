import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '@/ui/page-head';
import { LinkGate } from '../components/link-gate';
import { NewPasswordForm } from '../components/new-password-form';

const route = getRouteApi('/_public/reset');

/** Serves password resets and invitations, which differ only in what they are called. */
export const ResetPage = () => {
  const { t } = useTranslation('accounts');
  const { token } = route.useSearch();
  return (
    <LinkGate token={token}>
      {(link) => (
        <>
          <PageHead title={link.purpose === 'INVITATION' ? t('invitationTitle') : t('resetTitle')} />
          <NewPasswordForm token={token} email={link.email} />
        </>
      )}
    </LinkGate>
  );
};
