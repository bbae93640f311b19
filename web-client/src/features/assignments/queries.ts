import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { Answer } from '@/api/shapes';
import { withoutBlanks } from '@/lib/form';

export type Assignment = Answer<'/api/v1/assignments'>['items'][number];
export type AssignmentStatus = Assignment['status'];
export type AssignmentAction = Assignment['allowedActions'][number];
export type Board = Answer<'/api/v1/assignments/board'>;
export type Load = Board['loads'][number];
export type Residency = Answer<'/api/v1/residencies/{id}'>;
export type Person = Assignment['resident'];
export type DirectoryEntry = Answer<'/api/v1/directory'>['items'][number];
export type Rotation = Answer<'/api/v1/rotations/details'>['items'][number];
export type CohortMember = Answer<'/api/v1/rotations/{id}/progress'>['items'][number];

export type AssignmentFilter = {
  residentId?: string | undefined;
  rotationId?: string | undefined;
  tutorId?: string | undefined;
  status?: AssignmentStatus | undefined;
};

const PAGE_SIZE = 50;

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
              query: { ...withoutBlanks(filter), ...withoutBlanks({ pageToken: pageParam }), pageSize: PAGE_SIZE },
            },
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page) => page.nextPageToken,
    }),
  board: () =>
    queryOptions({
      queryKey: [...assignmentQueries.all(), 'board'],
      queryFn: async () => unwrap(await client.GET('/api/v1/assignments/board')),
    }),
};

export const residencyQueries = {
  all: () => ['residencies'] as const,
  one: (id: string) =>
    queryOptions({
      queryKey: [...residencyQueries.all(), 'one', id],
      queryFn: async () => unwrap(await client.GET('/api/v1/residencies/{id}', { params: { path: { id } } })),
    }),
  /** What residents named at sign-up and nobody has decided on yet. */
  requests: () =>
    queryOptions({
      queryKey: [...residencyQueries.all(), 'requests'],
      queryFn: async () => unwrap(await client.GET('/api/v1/residencies/requests')),
    }),
};

/** The key that the people's pages use too. */
export const directoryQuery = () =>
  queryOptions({
    queryKey: ['accounts', 'directory'],
    queryFn: async () => unwrap(await client.GET('/api/v1/directory')),
  });

/** The key that the curriculum's pages use too; archived rotations are among them, for what refers to them. */
export const rotationsQuery = () =>
  queryOptions({
    queryKey: ['rotations', 'details', true],
    queryFn: async () =>
      unwrap(await client.GET('/api/v1/rotations/details', { params: { query: { archived: true } } })),
  });

/** The key that the pages of progress use too. */
export const progressKey = () => ['progress'] as const;

/** How far each resident of a rotation is. */
export const cohortQuery = (rotationId: string) =>
  infiniteQueryOptions({
    queryKey: [...progressKey(), 'cohort', rotationId],
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
  });

export type AnswerTime = Answer<'/api/v1/tasks/answer-times'>['items'][number];

/** How long tutors take to decide. */
export const answerTimesQuery = () =>
  queryOptions({
    queryKey: ['tasks', 'answer-times'],
    queryFn: async () => unwrap(await client.GET('/api/v1/tasks/answer-times')),
  });

/** The beginning of the keys of petitions, which a change of an assignment may answer. */
export const petitionKey = () => ['petitions'] as const;
