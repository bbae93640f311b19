import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, unwrap } from '@/api/client';
import type { Sent } from '@/api/shapes';
import { withoutBlanks } from '@/lib/form';
import type { LogEntry } from './outbox-store';
import { favouritesKey, progressKey, type Task, taskQueries } from './queries';

export type Decision = Sent<'/api/v1/tasks/decisions', 'post'>['decisions'][number];
export type Verdict = Decision['decision'];

/** Makes the entry, or answers the one that the same key has made before. */
export const postEntry = async ({ key, itemId, count, note, performedOn }: LogEntry): Promise<Task> =>
  unwrap(
    await client.POST('/api/v1/tasks', {
      params: { header: { 'Idempotency-Key': key } },
      body: { itemId, count, performedOn, ...withoutBlanks({ note }) },
    }),
  );

export const withdrawTask = async ({ id, version }: Pick<Task, 'id' | 'version'>): Promise<unknown> =>
  unwrap(await client.DELETE('/api/v1/tasks/{id}', { params: { path: { id }, ...ifMatch(version) } }));

const useRefresh = (): (() => Promise<unknown>) => {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: taskQueries.all() }),
      queryClient.invalidateQueries({ queryKey: progressKey() }),
    ]);
};

export const useWithdraw = () => useMutation({ mutationFn: withdrawTask, onSettled: useRefresh() });

type Change = { task: Task; count: number; note: string; performedOn: string };

/** Over the version that was read; an entry that was sent back waits for its tutor again. */
export const useChangeTask = () =>
  useMutation({
    mutationFn: async ({ task: { id, version }, ...body }: Change) =>
      unwrap(await client.PATCH('/api/v1/tasks/{id}', { params: { path: { id }, ...ifMatch(version) }, body })),
    onSettled: useRefresh(),
  });

/** Each entry is decided once, whoever comes first; the answer says which were not. */
export const useDecide = () =>
  useMutation({
    mutationFn: async (decisions: Decision[]) =>
      unwrap(await client.POST('/api/v1/tasks/decisions', { body: { decisions } })),
    onSettled: useRefresh(),
  });

export type Outcome = Awaited<ReturnType<ReturnType<typeof useDecide>['mutateAsync']>>['items'][number];

export type Mark = { itemId: string; isFavourite: boolean };

/** Marks an item as a favourite or takes the mark off, one after the other; pending until the list is read again. */
export const useMark = (onRefused: (error: unknown) => void) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationKey: favouritesKey(),
    scope: { id: 'favourites' },
    mutationFn: async ({ itemId, isFavourite }: Mark) => {
      const at = { params: { path: { itemId } } };
      return unwrap(
        isFavourite
          ? await client.PUT('/api/v1/favourite-items/{itemId}', at)
          : await client.DELETE('/api/v1/favourite-items/{itemId}', at),
      );
    },
    onError: onRefused,
    onSettled: () => queryClient.invalidateQueries({ queryKey: favouritesKey() }),
  });
};
