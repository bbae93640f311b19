import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyTheme, rememberedTheme, type Theme, THEMES } from '@/lib/theme';
import { IconButton } from '@/ui/icon-button';
import { Menu } from '@/ui/menu';

const icons = { SYSTEM: Monitor, LIGHT: Sun, DARK: Moon } satisfies Record<Theme, unknown>;

export const ThemeSwitch = () => {
  const { t } = useTranslation('common');
  const [theme, setTheme] = useState(rememberedTheme);
  const choose = (chosen: Theme): void => {
    applyTheme(chosen);
    setTheme(chosen);
  };
  return (
    <Menu
      label={t('theme.label')}
      entries={THEMES.map((each) => ({
        id: each,
        label: t(`theme.${each}`),
        icon: icons[each],
        onAction: () => choose(each),
      }))}
    >
      <IconButton label={t('theme.label')} icon={icons[theme]} />
    </Menu>
  );
};
