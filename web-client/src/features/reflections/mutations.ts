import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, unwrap } from '@/api/client';
import type { Sent } from '@/api/shapes';
import { type Answers, reflectionQueries, type Template, templateQueries } from './queries';

const useRefresh = (key: () => readonly string[]): (() => Promise<unknown>) => {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: key() });
};

type Draft = { version: number; answers: Answers };

/** Keeps what is written so far over the version that it follows on; the first follows on 0. */
export const useSaveDraft = (taskId: string) =>
  useMutation({
    mutationFn: async ({ version, answers }: Draft) =>
      unwrap(
        await client.PUT('/api/v1/reflections/drafts/{taskId}', {
          params: { path: { taskId }, ...ifMatch(version) },
          body: { answers },
        }),
      ),
  });

/** Ends the writing: what is submitted stays as it is. */
export const useSubmitReflection = () =>
  useMutation({
    mutationFn: async (body: Sent<'/api/v1/reflections', 'post'>) =>
      unwrap(await client.POST('/api/v1/reflections', { body })),
    onSuccess: useRefresh(reflectionQueries.all),
  });

export const useShareReflection = (id: string) =>
  useMutation({
    mutationFn: async (shared: boolean) =>
      unwrap(await client.PUT('/api/v1/reflections/{id}/sharing', { params: { path: { id } }, body: { shared } })),
    onSettled: useRefresh(reflectionQueries.all),
  });

export const useCommentReflection = (id: string) =>
  useMutation({
    mutationFn: async (text: string) =>
      unwrap(await client.PUT('/api/v1/reflections/{id}/comment', { params: { path: { id } }, body: { text } })),
    onSettled: useRefresh(reflectionQueries.all),
  });

export const useCreateTemplate = () =>
  useMutation({
    mutationFn: async (body: Sent<'/api/v1/reflection-templates', 'post'>) =>
      unwrap(await client.POST('/api/v1/reflection-templates', { body })),
    onSettled: useRefresh(templateQueries.all),
  });

/** The next version of a template, which begins as this one is. */
export const useDraftTemplate = () =>
  useMutation({
    mutationFn: async (id: string) =>
      unwrap(await client.POST('/api/v1/reflection-templates/{id}/draft', { params: { path: { id } } })),
    onSettled: useRefresh(templateQueries.all),
  });

export const useSaveTemplate = ({ id, version }: Template) =>
  useMutation({
    mutationFn: async (body: Sent<'/api/v1/reflection-templates/{id}', 'put'>) =>
      unwrap(
        await client.PUT('/api/v1/reflection-templates/{id}', { params: { path: { id }, ...ifMatch(version) }, body }),
      ),
    onSuccess: useRefresh(templateQueries.all),
  });

/** From here on the version never changes. */
export const usePublishTemplate = ({ id, version }: Template) =>
  useMutation({
    mutationFn: async () =>
      unwrap(
        await client.POST('/api/v1/reflection-templates/{id}/publish', {
          params: { path: { id }, ...ifMatch(version) },
        }),
      ),
    onSettled: useRefresh(templateQueries.all),
  });

export const useDeleteTemplate = ({ id, version }: Template) =>
  useMutation({
    mutationFn: async () =>
      unwrap(
        await client.DELETE('/api/v1/reflection-templates/{id}', { params: { path: { id }, ...ifMatch(version) } }),
      ),
    onSettled: useRefresh(templateQueries.all),
  });
