import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import { feedQueries } from './queries';

export const useCreateFeedToken = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (name: string) => unwrap(await client.POST('/api/v1/feed-tokens', { body: { name } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: feedQueries.tokens().queryKey }),
  });
};

export const useRevokeFeedToken = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) =>
      unwrap(await client.DELETE('/api/v1/feed-tokens/{id}', { params: { path: { id } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: feedQueries.tokens().queryKey }),
  });
};
