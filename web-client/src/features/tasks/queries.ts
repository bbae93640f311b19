import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { Answer } from '@/api/shapes';
import { withoutBlanks } from '@/lib/form';
import { outboxStore } from './outbox-store';

export type Task = Answer<'/api/v1/tasks'>['items'][number];
export type TaskStatus = Task['status'];
export type TaskAction = Task['allowedActions'][number];
export type RecentItem = Answer<'/api/v1/tasks/recent-items'>['items'][number];
export type QueueGroup = Answer<'/api/v1/tasks/queue'>['items'][number];
export type RotationTree = Answer<'/api/v1/rotations/{id}/tree'>;
export type TreeNode = RotationTree['nodes'][number];
export type CategoryKey = NonNullable<TreeNode['categoryKey']>;
export type RotationCounts = Answer<'/api/v1/progress/{residentId}/rotations/{rotationId}'>;
export type TaskFilter = {
  residentId?: string | undefined;
  rotationId?: string | undefined;
  itemId?: string | undefined;
  status?: TaskStatus | undefined;
};

const PAGE_SIZE = 30;
/** As many as one decision may answer. */
export const GROUP_SIZE = 100;
const QUEUE_SIZE = 20;

export const taskQueries = {
  all: () => ['tasks'] as const,
  recent: () =>
    queryOptions({
      queryKey: [...taskQueries.all(), 'recent'],
      queryFn: async () => unwrap(await client.GET('/api/v1/tasks/recent-items')),
    }),
  /** The newest first. */
  list: (filter: TaskFilter) =>
    infiniteQueryOptions({
      queryKey: [...taskQueries.all(), 'list', filter],
      queryFn: async ({ pageParam }) =>
        unwrap(
          await client.GET('/api/v1/tasks', {
            params: {
              query: { ...withoutBlanks(filter), ...withoutBlanks({ pageToken: pageParam }), pageSize: PAGE_SIZE },
            },
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page) => page.nextPageToken,
    }),
  queue: () =>
    infiniteQueryOptions({
      queryKey: [...taskQueries.all(), 'queue'],
      queryFn: async ({ pageParam }) =>
        unwrap(
          await client.GET('/api/v1/tasks/queue', {
            params: { query: { ...withoutBlanks({ pageToken: pageParam }), pageSize: QUEUE_SIZE } },
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page) => page.nextPageToken,
    }),
  /** What waits in one group of the queue, the oldest first. */
  group: (residentId: string, rotationId: string) =>
    queryOptions({
      queryKey: [...taskQueries.all(), 'group', residentId, rotationId],
      queryFn: async () =>
        unwrap(
          await client.GET('/api/v1/tasks', {
            params: { query: { residentId, rotationId, status: 'PENDING', order: 'OLDEST', pageSize: GROUP_SIZE } },
          }),
        ),
    }),
  outboxes: () => [...taskQueries.all(), 'outbox'] as const,
  /** What this browser still keeps for the account. */
  outbox: (accountId: string) =>
    queryOptions({
      queryKey: [...taskQueries.outboxes(), accountId],
      queryFn: () => outboxStore.entriesOf(accountId),
      staleTime: 0,
    }),
  sendingKey: () => [...taskQueries.all(), 'sending'] as const,
};

/** The key that the curriculum's pages use too. */
export const treeQuery = (rotationId: string) =>
  queryOptions({
    queryKey: ['rotations', 'tree', rotationId],
    queryFn: async () =>
      unwrap(await client.GET('/api/v1/rotations/{id}/tree', { params: { path: { id: rotationId } } })),
    staleTime: 300_000,
  });

/** The key that the pages of progress use too. */
export const progressKey = () => ['progress'] as const;

/** The beginning of the keys of the first pages. */
export const dashboardKey = () => ['dashboards'] as const;

export const favouritesKey = () => ['favourites'] as const;

/** The reader's favourite items of all rotations, the newest first; residents only. */
export const favouritesQuery = () =>
  queryOptions({
    queryKey: [...favouritesKey(), 'list'],
    queryFn: async () => unwrap(await client.GET('/api/v1/favourite-items')),
    staleTime: 300_000,
  });

/** Who and where the reader is: their rotations with states and sums. */
export const ownProgressQuery = () =>
  queryOptions({
    queryKey: [...progressKey(), 'me'],
    queryFn: async () =>
      unwrap(await client.GET('/api/v1/progress/{residentId}', { params: { path: { residentId: 'me' } } })),
  });

export type OwnProgress = Answer<'/api/v1/progress/{residentId}'>;

/** The rotation in which things are logged now, also while somebody is asked to end it. */
export const activeRotation = ({ rotations, pace }: OwnProgress): OwnProgress['rotations'][number] | undefined =>
  rotations.find(({ rotationId, state }) => (pace ? rotationId === pace.rotationId : state === 'ACTIVE'));

/** What of one rotation is reached, item by item; items without any count are absent. */
export const countsQuery = (rotationId: string) =>
  queryOptions({
    queryKey: [...progressKey(), 'me', rotationId],
    queryFn: async () =>
      unwrap(
        await client.GET('/api/v1/progress/{residentId}/rotations/{rotationId}', {
          params: { path: { residentId: 'me', rotationId } },
        }),
      ),
  });
