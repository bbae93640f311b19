import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { client, renew, type Schemas, unwrap } from '@/api/client';
import { mayHaveSession } from '@/api/token';

/** The signed-in account as the server describes it. */
export type Viewer = Schemas['MeView'];
export type Role = Schemas['Role'];
export type AccountStatus = Schemas['AccountStatus'];

const current = async (queryClient: QueryClient): Promise<Viewer | null> => {
  const known = queryClient.getQueryData<Viewer | null>(sessionQueries.viewer().queryKey);
  if (known) {
    const answer = await client.GET('/api/v1/me');
    return answer.response.status === 401 ? null : unwrap(answer);
  }
  if (!mayHaveSession()) return null;
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
  department: () =>
    queryOptions({
      queryKey: ['session', 'department'],
      queryFn: async () => unwrap(await client.GET('/api/v1/department')),
      staleTime: Infinity,
    }),
};
