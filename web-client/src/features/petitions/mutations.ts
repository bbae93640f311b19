import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, unwrap } from '@/api/client';
import type { Sent } from '@/api/shapes';
import { assignmentKey, type Petition, petitionQueries, progressKey } from './queries';

const useRefresh = (): (() => Promise<unknown>) => {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: petitionQueries.all() }),
      queryClient.invalidateQueries({ queryKey: progressKey() }),
      queryClient.invalidateQueries({ queryKey: assignmentKey() }),
    ]);
};

/** Asks to start or to finish a rotation; its tutors and the admins decide. */
export const useAskPetition = () =>
  useMutation({
    mutationFn: async (body: Sent<'/api/v1/petitions', 'post'>) =>
      unwrap(await client.POST('/api/v1/petitions', { body })),
    onSettled: useRefresh(),
  });

export const useWithdrawPetition = () =>
  useMutation({
    mutationFn: async (id: string) =>
      unwrap(await client.DELETE('/api/v1/petitions/{id}', { params: { path: { id } } })),
    onSettled: useRefresh(),
  });

type Decision = { petition: Petition } & Sent<'/api/v1/petitions/{id}/decision', 'post'>;

/** Decides on a petition as it was read; approving it changes the resident's rotation in the same step. */
export const useDecidePetition = () =>
  useMutation({
    mutationFn: async ({ petition: { id, version }, ...body }: Decision) =>
      unwrap(
        await client.POST('/api/v1/petitions/{id}/decision', { params: { path: { id }, ...ifMatch(version) }, body }),
      ),
    onSettled: useRefresh(),
  });
