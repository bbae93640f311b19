import type { QueryClient } from '@tanstack/react-query';
import { dashboardQueries } from '@/features/dashboards/queries';
import { onCallQueries } from '@/features/oncall/queries';
import { loadTexts } from '@/i18n/i18n';
import type { Role } from '@/session/queries';

const askFor = {
  RESIDENT: (queryClient) => queryClient.prefetchQuery(dashboardQueries.resident()),
  TUTOR: (queryClient) => queryClient.prefetchQuery(dashboardQueries.tutor()),
  ADMIN: (queryClient) => queryClient.prefetchQuery(dashboardQueries.admin()),
} satisfies Record<Role, (queryClient: QueryClient) => Promise<void>>;

const texts = {
  RESIDENT: ['home', 'oncall', 'petitions', 'progress', 'tasks'],
  TUTOR: ['home', 'oncall', 'progress'],
  ADMIN: ['home', 'imports'],
} satisfies Record<Role, string[]>;

/** Fetched apart, since the first route pays for the list of what each page needs. */
const page = async (role: Role): Promise<unknown> => (await import('./pages')).importHome[role]();

/** Asks at once for all that the page needs; it is painted without waiting for its figures. */
export const loadHome = async (queryClient: QueryClient, role: Role): Promise<void> => {
  void askFor[role](queryClient);
  await Promise.all([
    page(role),
    loadTexts(...texts[role]),
    role === 'ADMIN' ? undefined : queryClient.ensureQueryData(onCallQueries.stations()),
  ]);
};
