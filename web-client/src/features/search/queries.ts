import { queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { Answer } from '@/api/shapes';

export type Hit = Answer<'/api/v1/search'>['items'][number];

/** Of each kind; more is a matter of more words. */
const LIMIT = 6;

/** Below this, too much begins with it. */
export const FEWEST_LETTERS = 2;

/** An answer that comes after the next question is dropped. */
export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    enabled: words.length >= FEWEST_LETTERS,
    queryFn: async ({ signal }) =>
      unwrap(await client.GET('/api/v1/search', { params: { query: { q: words, limit: LIMIT } }, signal })),
  });
