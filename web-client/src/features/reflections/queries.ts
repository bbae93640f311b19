import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, type Schemas, unwrap } from '@/api/client';
import type { Answer } from '@/api/shapes';
import { withoutBlanks } from '@/lib/form';

export type Reflection = Answer<'/api/v1/reflections'>['items'][number];
export type ReflectionForm = Answer<'/api/v1/reflections/form'>;
export type Template = Answer<'/api/v1/reflection-templates'>['items'][number];
export type Section = Template['sections'][number];
export type Answers = Reflection['answers'];
export type AuthorRole = Reflection['authorRole'];
export type ReflectionOrder = Schemas['ReflectionOrder'];
export type ReflectionFilter = {
  residentId?: string | undefined;
  authorRole?: AuthorRole | undefined;
  /** Civil dates of the department; both days included. */
  from?: string | undefined;
  to?: string | undefined;
  q?: string | undefined;
  order?: ReflectionOrder | undefined;
};
export type BegunReflection = Answer<'/api/v1/reflections/drafts'>['items'][number];

const PAGE_SIZE = 30;

export const reflectionQueries = {
  all: () => ['reflections'] as const,
  /** Whose they are depends on who asks. */
  list: (filter: ReflectionFilter) =>
    infiniteQueryOptions({
      queryKey: [...reflectionQueries.all(), 'list', filter],
      queryFn: async ({ pageParam }) =>
        unwrap(
          await client.GET('/api/v1/reflections', {
            params: {
              query: { ...withoutBlanks(filter), ...withoutBlanks({ pageToken: pageParam }), pageSize: PAGE_SIZE },
            },
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page) => page.nextPageToken,
    }),
  /** What the reader has begun to write and not submitted. */
  drafts: () =>
    queryOptions({
      queryKey: [...reflectionQueries.all(), 'drafts'],
      queryFn: async () => unwrap(await client.GET('/api/v1/reflections/drafts')),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...reflectionQueries.all(), 'one', id],
      queryFn: async () => unwrap(await client.GET('/api/v1/reflections/{id}', { params: { path: { id } } })),
    }),
  /** The questions about an entry with what the reader has written; never older than the page, which writes on it. */
  form: (taskId: string) =>
    queryOptions({
      queryKey: [...reflectionQueries.all(), 'form', taskId],
      queryFn: async () => unwrap(await client.GET('/api/v1/reflections/form', { params: { query: { taskId } } })),
      staleTime: Infinity,
      gcTime: 0,
    }),
};

export const templateQueries = {
  all: () => ['reflection-templates'] as const,
  list: () =>
    queryOptions({
      queryKey: [...templateQueries.all(), 'list'],
      queryFn: async () => unwrap(await client.GET('/api/v1/reflection-templates')),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...templateQueries.all(), 'one', id],
      queryFn: async () => unwrap(await client.GET('/api/v1/reflection-templates/{id}', { params: { path: { id } } })),
    }),
};
