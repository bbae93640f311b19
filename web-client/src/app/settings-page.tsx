import { useTranslation } from 'react-i18next';
import { isAtProvider } from '@/api/token';
import { PasswordForm } from '@/features/accounts/components/password-form';
import { Preferences } from '@/features/accounts/components/preferences';
import { ProfileForm } from '@/features/accounts/components/profile-form';
import { Sessions } from '@/features/accounts/components/sessions';
import { CalendarLinks } from '@/features/feeds/components/calendar-links';
import { PageHead } from '@/ui/page-head';
import { Section } from '@/ui/section';

/** Each section belongs to its feature; only their order is decided here. */
export const SettingsPage = () => {
  const { t } = useTranslation(['accounts', 'common', 'feeds']);
  return (
    <>
      <PageHead title={t('common:nav.settings')} />
      <Section title={t('profile')} description={t('profileText')}>
        <ProfileForm />
      </Section>
      <Section title={t('preferences')} description={t('preferencesText')}>
        <Preferences />
      </Section>
      <Section title={t('feeds:title')} description={t('feeds:text')}>
        <CalendarLinks />
      </Section>
      {isAtProvider() ? null : (
        <Section title={t('password')} description={t('passwordText')}>
          <PasswordForm />
        </Section>
      )}
      <Section title={t('sessions')} description={isAtProvider() ? t('provider.sessions') : t('sessionsText')}>
        <Sessions />
      </Section>
    </>
  );
};
