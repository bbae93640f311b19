import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import { type Assignment, assignmentQueries } from './queries';

type Supervising = { assignment: Assignment; act: 'JOIN' | 'LEAVE' };

/** A tutor takes on, or gives up, a resident in a rotation of their own. */
export const useSupervise = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ assignment: { id }, act }: Supervising) => {
      const params = { path: { id } };
      return act === 'JOIN'
        ? unwrap(await client.POST('/api/v1/assignments/{id}/join', { params }))
        : unwrap(await client.POST('/api/v1/assignments/{id}/leave', { params }));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: assignmentQueries.all() }),
  });
};
