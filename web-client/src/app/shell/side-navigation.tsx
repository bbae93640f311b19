import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useViewer } from '@/session/use-viewer';
import { Button } from '@/ui/button';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { destinationsOf } from './destinations';
import { LanguageSwitch } from './language-switch';
import { showPalette } from './palette-state';
import { ThemeSwitch } from './theme-switch';

const SHORTCUT = 'Ctrl K';

/** From 1024 px on: everything the role can open, always in sight. */
export const SideNavigation = () => {
  const { t } = useTranslation('common');
  const viewer = useViewer();
  const { name } = useFormat();
  return (
    <aside className="border-line bg-surface sticky top-0 hidden h-dvh w-60 shrink-0 flex-col border-e lg:flex">
      <div className="px-5 py-4">
        <Brand />
      </div>
      <div className="flex px-3 pb-3">
        <Button isWide size="sm" icon={Search} onPress={() => showPalette(true)}>
          <span className="flex-1 text-start">{t('search')}</span>
          <kbd aria-hidden className="text-ink-muted font-sans text-xs">
            {SHORTCUT}
          </kbd>
        </Button>
      </div>
      <nav aria-label={t('navigation')} className="flex-1 overflow-y-auto px-3">
        <ul className="flex flex-col gap-0.5">
          {destinationsOf(viewer.role).map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <Link
                to={to}
                className="pressable text-ink-muted hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-soft-ink flex min-h-9 items-center gap-3 px-2.5 font-medium"
              >
                <Icon aria-hidden className="size-4.5 shrink-0" />
                {t(label)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="border-line flex flex-col gap-2 border-t p-3">
        <div className="flex items-center justify-between">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
        <div className="flex items-center gap-2 ps-2.5">
          <div className="min-w-0 flex-1">
            <p className="truncate font-medium">{name(viewer)}</p>
            <p className="text-ink-muted text-sm">{t(`role.${viewer.role}`)}</p>
          </div>
          <AccountMenu />
        </div>
      </div>
    </aside>
  );
};
