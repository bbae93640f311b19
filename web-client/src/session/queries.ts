import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { client, renew, type Schemas, unwrap } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import type { ProviderPerson } from '@/api/provider';
import { accessToken, isAtProvider, mayHaveSession } from '@/api/token';

/** The signed-in account as the server describes it. */
export type Viewer = Schemas['MeView'];
export type Role = Schemas['Role'];
export type AccountStatus = Schemas['AccountStatus'];

/** Null also for somebody whom the provider knows and who has no account yet. */
const knownToServer = async (): Promise<Viewer | null> => {
  try {
    return unwrap(await client.GET('/api/v1/me'));
  } catch (error) {
    if (error instanceof ApiProblem && (error.status === 401 || error.slug === 'account-missing')) return null;
    throw error;
  }
};

const current = async (queryClient: QueryClient): Promise<Viewer | null> => {
  const known = queryClient.getQueryData<Viewer | null>(sessionQueries.viewer().queryKey);
  if (known || (isAtProvider() && accessToken() !== undefined)) return knownToServer();
  if (!mayHaveSession() || isAtProvider()) return null;
  return (await renew())?.account ?? null;
};

export const sessionQueries = {
  /** Null when nobody is signed in. */
  viewer: () =>
    queryOptions({
      queryKey: ['session', 'viewer'],
      queryFn: ({ client: queryClient }) => current(queryClient),
      staleTime: 60_000,
      gcTime: Infinity,
    }),
  /** Somebody whom the provider knows and who has no account; null for everybody else. */
  stranger: () =>
    queryOptions({
      queryKey: ['session', 'stranger'],
      queryFn: (): ProviderPerson | null => null,
      staleTime: Infinity,
      gcTime: Infinity,
    }),
  provider: () =>
    queryOptions({
      queryKey: ['session', 'provider'],
      queryFn: async () => unwrap(await client.GET('/api/v1/auth/provider')),
      staleTime: Infinity,
    }),
  department: () =>
    queryOptions({
      queryKey: ['session', 'department'],
      queryFn: async () => unwrap(await client.GET('/api/v1/department')),
      staleTime: Infinity,
    }),
};
