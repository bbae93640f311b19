import { queryOptions } from '@tanstack/react-query';
import { client, type Schemas, unwrap } from '@/api/client';

export type FeedToken = Schemas['FeedTokenView'];
export type CreatedFeedToken = Schemas['CreatedFeedTokenView'];

export const feedQueries = {
  tokens: () =>
    queryOptions({
      queryKey: ['feeds', 'tokens'],
      queryFn: async () => unwrap(await client.GET('/api/v1/feed-tokens')),
    }),
};
