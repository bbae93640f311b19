import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '@/session/use-viewer';
import { IconButton } from '@/ui/icon-button';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { barOf } from './destinations';
import { LanguageSwitch } from './language-switch';
import { showPalette } from './palette-state';
import { ThemeSwitch } from './theme-switch';

/** Below 1024 px: a slim bar above the page for what is rarely needed. */
export const TopBar = () => {
  const { t } = useTranslation('common');
  return (
    <header className="border-line bg-surface flex items-center gap-1 border-b py-1 ps-4 pe-2 lg:hidden">
      <div className="flex-1">
        <Brand />
      </div>
      <IconButton label={t('search')} icon={Search} onPress={() => showPalette(true)} />
      <LanguageSwitch />
      <ThemeSwitch />
      <AccountMenu />
    </header>
  );
};

/** Below 1024 px: the destinations, in the thumb's reach. */
export const BottomBar = () => {
  const { t } = useTranslation('common');
  const { role } = useViewer();
  return (
    <nav
      aria-label={t('navigation')}
      className="border-line bg-surface fixed inset-x-0 bottom-0 z-30 border-t pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="mx-auto flex max-w-xl">
        {barOf(role).map(({ to, label, icon: Icon }) => (
          <li key={to} className="flex-1">
            <Link
              to={to}
              className="text-ink-muted aria-[current=page]:text-accent flex min-h-14 flex-col items-center justify-center gap-0.5 text-xs font-medium outline-offset-[-2px] aria-[current=page]:shadow-[inset_0_2px_0_var(--accent)]"
            >
              <Icon aria-hidden className="size-5" />
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
