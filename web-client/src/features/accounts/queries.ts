import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, type Schemas, unwrap } from '@/api/client';
import type { ProviderPerson } from '@/api/provider';
import { withoutBlanks } from '@/lib/form';

export type Account = Schemas['AccountView'];
export type AccountAction = Account['allowedActions'][number];
export type DirectoryEntry = Schemas['DirectoryView']['items'][number];
export type Stranger = ProviderPerson;
export type Link = Schemas['LinkView'];
export type NameAlias = Schemas['NameAliasView'];
export type Rotation = Schemas['Rotation'];
export type AccountFilter = {
  search?: string | undefined;
  role?: Schemas['Role'] | undefined;
  status?: Schemas['AccountStatus'] | undefined;
};

const PAGE_SIZE = 50;

export const accountQueries = {
  all: () => ['accounts'] as const,
  list: (filter: AccountFilter) =>
    infiniteQueryOptions({
      queryKey: [...accountQueries.all(), 'list', filter],
      queryFn: async ({ pageParam }) =>
        unwrap(
          await client.GET('/api/v1/accounts', {
            params: {
              query: { ...withoutBlanks(filter), ...withoutBlanks({ pageToken: pageParam }), pageSize: PAGE_SIZE },
            },
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page) => page.nextPageToken,
    }),
  directory: () =>
    queryOptions({
      queryKey: [...accountQueries.all(), 'directory'],
      queryFn: async () => unwrap(await client.GET('/api/v1/directory')),
    }),
  link: (token: string) =>
    queryOptions({
      queryKey: ['auth', 'link', token],
      queryFn: async () => unwrap(await client.GET('/api/v1/auth/links/{token}', { params: { path: { token } } })),
      staleTime: Infinity,
    }),
  rotations: () =>
    queryOptions({
      queryKey: ['rotations'],
      queryFn: async () => unwrap(await client.GET('/api/v1/rotations')),
      staleTime: 300_000,
    }),
};

export const nameAliasQueries = {
  all: () => ['name-aliases'] as const,
  list: () =>
    infiniteQueryOptions({
      queryKey: [...nameAliasQueries.all(), 'list'],
      queryFn: async ({ pageParam }) =>
        unwrap(
          await client.GET('/api/v1/name-aliases', {
            params: { query: { ...withoutBlanks({ pageToken: pageParam }), pageSize: PAGE_SIZE } },
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page) => page.nextPageToken,
    }),
};
