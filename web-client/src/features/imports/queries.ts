import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { Answer } from '@/api/shapes';
import { withoutBlanks } from '@/lib/form';

export type Import = Answer<'/api/v1/imports/{id}'>;
export type ImportSummary = Answer<'/api/v1/imports'>['items'][number];
export type ImportKind = Import['kind'];
export type ImportMode = Import['mode'];
export type ManualEdits = Import['manualEdits'];
export type ImportChange = Import['changes'][number];
export type ImportFinding = Import['findings'][number];
export type UnknownName = Import['unknownNames'][number];
export type DirectoryEntry = Answer<'/api/v1/directory'>['items'][number];

export const IMPORT_KINDS = ['ON_CALL', 'PEOPLE', 'CURRICULUM'] as const satisfies readonly ImportKind[];

const PAGE_SIZE = 20;

export const importQueries = {
  all: () => ['imports'] as const,
  lists: () => [...importQueries.all(), 'list'] as const,
  list: (kind: ImportKind) =>
    infiniteQueryOptions({
      queryKey: [...importQueries.lists(), kind],
      queryFn: async ({ pageParam }) =>
        unwrap(
          await client.GET('/api/v1/imports', {
            params: { query: { kind, pageSize: PAGE_SIZE, ...withoutBlanks({ pageToken: pageParam }) } },
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page) => page.nextPageToken,
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: [...importQueries.all(), 'detail', id],
      queryFn: async () => unwrap(await client.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
    }),
};

/** What an import changes belongs to other pages; these are the beginnings of their keys. */
export const changedByImports = {
  ON_CALL: () => ['on-call'] as const,
  PEOPLE: () => ['accounts'] as const,
  CURRICULUM: () => ['rotations'] as const,
} satisfies Record<ImportKind, () => readonly string[]>;

export const nameAliasKey = () => ['name-aliases'] as const;

/** The keys that the roster's and the people's pages use too, so that all share one answer. */
export const stationsQuery = () =>
  queryOptions({
    queryKey: ['on-call', 'stations'],
    queryFn: async () => unwrap(await client.GET('/api/v1/on-call/stations')),
    staleTime: 300_000,
  });

/** The key that the sign-up form uses too. */
export const rotationsQuery = () =>
  queryOptions({
    queryKey: ['rotations'],
    queryFn: async () => unwrap(await client.GET('/api/v1/rotations')),
    staleTime: 300_000,
  });

export const directoryQuery = () =>
  queryOptions({
    queryKey: ['accounts', 'directory'],
    queryFn: async () => unwrap(await client.GET('/api/v1/directory')),
  });
