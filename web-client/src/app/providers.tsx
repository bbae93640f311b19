import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { onSessionEnd } from '@/api/token';
import { isLanguage, localeOf } from '@/lib/language';
import { sessionQueries } from '@/session/queries';
import { leaveSession, onOtherWindow } from '@/session/session';
import type { createAppRouter } from './router';

type Props = { queryClient: QueryClient; router: ReturnType<typeof createAppRouter> };

/** What surrounds every page: language of the widgets, server data, routes, and the end of a session. */
export const Providers = ({ queryClient, router }: Props) => {
  const { i18n } = useTranslation('common');
  useEffect(() => {
    const leave = (): void => {
      leaveSession(queryClient);
      void router.invalidate();
    };
    const stopListening = onSessionEnd((how) => (how === 'over' ? leave() : globalThis.location.reload()));
    const stopHearing = onOtherWindow((accountId) => {
      const here = queryClient.getQueryData(sessionQueries.viewer().queryKey)?.id ?? null;
      if (accountId === here) return;
      if (accountId === null) leave();
      else globalThis.location.reload();
    });
    return () => {
      stopListening();
      stopHearing();
    };
  }, [queryClient, router]);

  return (
    <I18nProvider locale={localeOf(isLanguage(i18n.language) ? i18n.language : 'en')}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
};
