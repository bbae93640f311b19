import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { CircleUser, LogOut, Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { signOut } from '@/session/session';
import { IconButton } from '@/ui/icon-button';
import { Menu } from '@/ui/menu';
import { toast } from '@/ui/toast';

export const AccountMenu = () => {
  const { t } = useTranslation('common');
  const queryClient = useQueryClient();
  const router = useRouter();
  const problemText = useProblemText();
  const leave = async (): Promise<void> => {
    try {
      await signOut(queryClient);
      await router.navigate({ to: '/auth', search: {} });
    } catch (error) {
      toast({ text: problemText(error), tone: 'danger' });
    }
  };
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
        { id: 'sign-out', label: t('signOut'), icon: LogOut, onAction: () => void leave() },
      ]}
    >
      <IconButton label={t('account')} icon={CircleUser} />
    </Menu>
  );
};
