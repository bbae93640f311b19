import { queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { Answer } from '@/api/shapes';

export type AdminDashboard = Answer<'/api/v1/dashboards/admin'>;
export type TutorDashboard = Answer<'/api/v1/dashboards/tutor'>;
export type ResidentDashboard = Answer<'/api/v1/dashboards/resident'>;

/** The first page of each role: one answer for all that it shows. */
export const dashboardQueries = {
  all: () => ['dashboards'] as const,
  admin: () =>
    queryOptions({
      queryKey: [...dashboardQueries.all(), 'admin'],
      queryFn: async () => unwrap(await client.GET('/api/v1/dashboards/admin')),
    }),
  tutor: () =>
    queryOptions({
      queryKey: [...dashboardQueries.all(), 'tutor'],
      queryFn: async () => unwrap(await client.GET('/api/v1/dashboards/tutor')),
    }),
  resident: () =>
    queryOptions({
      queryKey: [...dashboardQueries.all(), 'resident'],
      queryFn: async () => unwrap(await client.GET('/api/v1/dashboards/resident')),
    }),
};
