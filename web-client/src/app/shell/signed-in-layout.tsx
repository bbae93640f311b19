import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { loadTexts } from '@/i18n/i18n';
import { sessionQueries } from '@/session/queries';
import { ToastRegion } from '@/ui/toast-region';
import { NetworkBanner } from './network-banner';
import { PaletteKeeper } from './palette-keeper';
import { BottomBar, TopBar } from './phone-bars';
import { SideNavigation } from './side-navigation';
import { MAIN_ID, SkipLink } from './skip-link';

/** Fetched only for those who log, and after the page. */
const OutboxKeeper = lazy(async () => {
  const [{ OutboxKeeper: keeper }] = await Promise.all([
    import('@/features/tasks/components/outbox-keeper'),
    loadTexts('tasks'),
  ]);
  return { default: keeper };
});

/** The frame of every page for active accounts. When the account stops being active, the guards run again. */
export const SignedInLayout = () => {
  const router = useRouter();
  const { data: viewer } = useQuery(sessionQueries.viewer());
  const isActive = viewer?.status === 'ACTIVE';
  useEffect(() => {
    if (!isActive) void router.invalidate();
  }, [isActive, router]);
  if (!isActive) return null;

  return (
    <div className="flex min-h-dvh">
      <SkipLink />
      <SideNavigation />
      <div className="flex min-w-0 flex-1 flex-col">
        <TopBar />
        <NetworkBanner />
        {viewer.role === 'RESIDENT' ? (
          <Suspense>
            <OutboxKeeper />
          </Suspense>
        ) : null}
        <main
          id={MAIN_ID}
          tabIndex={-1}
          className="mx-auto w-full max-w-7xl flex-1 px-4 pt-5 pb-[calc(5rem+env(safe-area-inset-bottom))] outline-none sm:px-6 lg:px-8 lg:pt-7 lg:pb-10"
        >
          <Outlet />
        </main>
        <BottomBar />
      </div>
      <PaletteKeeper />
      <ToastRegion />
    </div>
  );
};
