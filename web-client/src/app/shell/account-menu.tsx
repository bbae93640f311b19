import { useRouter } from '@tanstack/react-router';
import { CircleUser, LogOut, Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/ui/icon-button';
import { Menu } from '@/ui/menu';
import { useSignOut } from './use-sign-out';

export const AccountMenu = () => {
  const { t } = useTranslation('common');
  const router = useRouter();
  const signOut = useSignOut();
  return (
    <Menu
      label={t('account')}
      entries={[
        {
          id: 'settings',
          label: t('nav.settings'),
          icon: Settings,
          onAction: () => void router.navigate({ to: '/settings' }),
        },
        { id: 'sign-out', label: t('signOut'), icon: LogOut, onAction: signOut },
      ]}
    >
      <IconButton label={t('account')} icon={CircleUser} />
    </Menu>
  );
};
