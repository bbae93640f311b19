import { useNavigate } from '@tanstack/react-router';
import { Languages, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Palette } from '@/features/search/components/palette';
import { changeLanguage, currentLanguage } from '@/i18n/i18n';
import { applyTheme, type Theme, THEMES } from '@/lib/theme';
import { useViewer } from '@/session/use-viewer';
import { destinationsOf } from './destinations';
import { useSignOut } from './use-sign-out';

const icons = { SYSTEM: Monitor, LIGHT: Sun, DARK: Moon } satisfies Record<Theme, unknown>;

/** The palette with the pages of the reader's role and what can be done everywhere. */
export const CommandPalette = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation(['common', 'search']);
  const { role } = useViewer();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const other = currentLanguage() === 'he' ? 'en' : 'he';
  return (
    <Palette
      pages={destinationsOf(role).map(({ to, label, icon }) => ({
        id: to,
        label: t(label),
        icon,
        onAction: () => void navigate({ to }),
      }))}
      actions={[
        {
          id: 'language',
          label: t('language.switchTo'),
          icon: Languages,
          onAction: () => void changeLanguage(other),
        },
        ...THEMES.map((theme) => ({
          id: theme,
          label: `${t('theme.label')}: ${t(`theme.${theme}`)}`,
          icon: icons[theme],
          onAction: () => applyTheme(theme),
        })),
        { id: 'sign-out', label: t('signOut'), icon: LogOut, onAction: signOut },
      ]}
      onClose={onClose}
    />
  );
};
