import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { Answer } from '@/api/shapes';
import { withoutBlanks } from '@/lib/form';

export type Progress = Answer<'/api/v1/progress/{residentId}'>;
export type RotationProgress = Progress['rotations'][number];
export type RotationState = RotationProgress['state'];
export type Sums = Pick<RotationProgress, 'required' | 'approved' | 'awaiting' | 'remaining' | 'percent'>;
export type CohortMember = Answer<'/api/v1/rotations/{id}/progress'>['items'][number];

const PAGE_SIZE = 50;

export const progressQueries = {
  all: () => ['progress'] as const,
  /** `me` is the reader's own. */
  of: (residentId: string) =>
    queryOptions({
      queryKey: [...progressQueries.all(), residentId],
      queryFn: async () =>
        unwrap(await client.GET('/api/v1/progress/{residentId}', { params: { path: { residentId } } })),
    }),
  cohort: (rotationId: string) =>
    infiniteQueryOptions({
      queryKey: [...progressQueries.all(), 'cohort', rotationId],
      queryFn: async ({ pageParam }) =>
        unwrap(
          await client.GET('/api/v1/rotations/{id}/progress', {
            params: {
              path: { id: rotationId },
              query: { ...withoutBlanks({ pageToken: pageParam }), pageSize: PAGE_SIZE },
            },
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page) => page.nextPageToken,
    }),
};

/** The rotation in which the resident is now, also while somebody is asked to end it. */
export const activeRotation = ({ rotations, pace }: Progress): RotationProgress | undefined =>
  rotations.find(({ rotationId, state }) => (pace ? rotationId === pace.rotationId : state === 'ACTIVE'));

export type Assignment = Answer<'/api/v1/assignments'>['items'][number];
export type DirectoryEntry = Answer<'/api/v1/directory'>['items'][number];
type AssignmentFilter = { residentId?: string; status?: Assignment['status'] };

/** As many residents as a department has at once. */
const EVERYBODY = 200;

export const assignmentQueries = {
  all: () => ['assignments'] as const,
  /** Those that the reader may see: a tutor's residents, everybody for admins. */
  list: (filter: AssignmentFilter) =>
    infiniteQueryOptions({
      queryKey: [...assignmentQueries.all(), 'list', filter],
      queryFn: async ({ pageParam }) =>
        unwrap(
          await client.GET('/api/v1/assignments', {
            params: {
              query: { ...withoutBlanks(filter), ...withoutBlanks({ pageToken: pageParam }), pageSize: EVERYBODY },
            },
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page) => page.nextPageToken,
    }),
};

/** The key that the people's pages use too. */
export const directoryQuery = () =>
  queryOptions({
    queryKey: ['accounts', 'directory'],
    queryFn: async () => unwrap(await client.GET('/api/v1/directory')),
  });

/** The key that the sign-up form uses too. */
export const rotationNamesQuery = () =>
  queryOptions({
    queryKey: ['rotations'],
    queryFn: async () => unwrap(await client.GET('/api/v1/rotations')),
    staleTime: 300_000,
  });
