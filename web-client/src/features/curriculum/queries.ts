import { queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { Answer } from '@/api/shapes';

export type Rotation = Answer<'/api/v1/rotations/{id}'>;
export type RotationAction = Rotation['allowedActions'][number];
export type Tree = Answer<'/api/v1/rotations/{id}/tree'>;
export type TreeNode = Tree['nodes'][number];
export type NodeType = TreeNode['type'];
export type Maintenance = Answer<'/api/v1/rotations/{id}/maintenance'>;
export type DirectoryEntry = Answer<'/api/v1/directory'>['items'][number];

export const rotationQueries = {
  all: () => ['rotations'] as const,
  lists: () => [...rotationQueries.all(), 'details'] as const,
  /** Those in use, or with `archived` those put away too. */
  list: (archived: boolean) =>
    queryOptions({
      queryKey: [...rotationQueries.lists(), archived],
      queryFn: async () =>
        unwrap(await client.GET('/api/v1/rotations/details', { params: { query: archived ? { archived } : {} } })),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...rotationQueries.all(), 'one', id],
      queryFn: async () => unwrap(await client.GET('/api/v1/rotations/{id}', { params: { path: { id } } })),
    }),
  /** The key that the record's pages use too. */
  tree: (id: string) =>
    queryOptions({
      queryKey: [...rotationQueries.all(), 'tree', id],
      queryFn: async () => unwrap(await client.GET('/api/v1/rotations/{id}/tree', { params: { path: { id } } })),
      staleTime: 300_000,
    }),
  /** What a clean-up would do now. */
  maintenance: (id: string) =>
    queryOptions({
      queryKey: [...rotationQueries.all(), 'maintenance', id],
      queryFn: async () => unwrap(await client.GET('/api/v1/rotations/{id}/maintenance', { params: { path: { id } } })),
      staleTime: 0,
      gcTime: 0,
    }),
};

/** The key that the people's pages use too. */
export const directoryQuery = () =>
  queryOptions({
    queryKey: ['accounts', 'directory'],
    queryFn: async () => unwrap(await client.GET('/api/v1/directory')),
  });
