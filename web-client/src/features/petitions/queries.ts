import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { Answer } from '@/api/shapes';
import { withoutBlanks } from '@/lib/form';

export type Petition = Answer<'/api/v1/petitions'>['items'][number];
export type PetitionType = Petition['type'];
export type PetitionFilter = {
  residentId?: string | undefined;
  rotationId?: string | undefined;
  status?: Petition['status'] | undefined;
  type?: PetitionType | undefined;
};

const PAGE_SIZE = 30;

export const petitionQueries = {
  all: () => ['petitions'] as const,
  /** The newest first; residents see their own, tutors those they supervise. */
  list: (filter: PetitionFilter) =>
    infiniteQueryOptions({
      queryKey: [...petitionQueries.all(), 'list', filter],
      queryFn: async ({ pageParam }) =>
        unwrap(
          await client.GET('/api/v1/petitions', {
            params: {
              query: { ...withoutBlanks(filter), ...withoutBlanks({ pageToken: pageParam }), pageSize: PAGE_SIZE },
            },
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page) => page.nextPageToken,
    }),
};

/** The key that the pages of progress use too. */
export const progressKey = () => ['progress'] as const;

/** Which rotation the reader is in, and how each stands. */
export const ownProgressQuery = () =>
  queryOptions({
    queryKey: [...progressKey(), 'me'],
    queryFn: async () =>
      unwrap(await client.GET('/api/v1/progress/{residentId}', { params: { path: { residentId: 'me' } } })),
  });

/** The key that the curriculum's pages use too; archived rotations are among them. */
export const rotationsQuery = () =>
  queryOptions({
    queryKey: ['rotations', 'details', true],
    queryFn: async () =>
      unwrap(await client.GET('/api/v1/rotations/details', { params: { query: { archived: true } } })),
  });

/** The beginning of the keys of assignments, which an approved petition changes. */
export const assignmentKey = () => ['assignments'] as const;
