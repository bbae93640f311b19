import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, unwrap } from '@/api/client';
import type { Sent } from '@/api/shapes';
import { isProblem } from '@/api/problem';
import type { Month } from '@/lib/months';
import { saveFile } from '@/lib/download';
import {
  changedByImports,
  type Import,
  type ImportKind,
  type ImportMode,
  importQueries,
  type ManualEdits,
  nameAliasKey,
} from './queries';

/** A curriculum is merged into a rotation, or becomes a new one. */
export type CurriculumTarget = { rotationId: string } | { rotationName: string };

export type Upload = {
  file: File;
  kind: ImportKind;
  mode: ImportMode;
  manualEdits: ManualEdits;
  target?: CurriculumTarget | undefined;
};

const formOf = ({ file, kind, mode, manualEdits, target = { rotationName: '' } }: Upload): FormData => {
  const form = new FormData();
  form.set('file', file, file.name);
  form.set('kind', kind);
  if (kind === 'ON_CALL') form.set('mode', mode);
  form.set('manualEdits', manualEdits);
  if (kind === 'CURRICULUM') for (const [name, value] of Object.entries(target)) form.set(name, value);
  return form;
};

const keep = (queryClient: QueryClient, preview: Import): void => {
  queryClient.setQueryData(importQueries.detail(preview.id).queryKey, preview);
  void queryClient.invalidateQueries({ queryKey: importQueries.lists() });
};

/** Reads the file and answers what it would change; the data stays as it is. */
export const useUploadImport = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (upload: Upload) =>
      unwrap(
        await client.POST('/api/v1/imports', {
          body: { file: upload.file.name, kind: upload.kind },
          bodySerializer: () => formOf(upload),
        }),
      ),
    onSuccess: (preview) => keep(queryClient, preview),
  });
};

const previewOf = (error: unknown): Import | undefined => {
  const preview = isProblem(error, 'import-outdated') ? error.body['preview'] : undefined;
  return typeof preview === 'object' && preview !== null && 'id' in preview ? (preview as Import) : undefined;
};

/** Makes exactly the change of the preview given, whatever another window made of it. When the data changed underneath, the fresh preview takes the old one's place. */
export const useCommitImport = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, fingerprint }: Pick<Import, 'id' | 'fingerprint'>) =>
      unwrap(await client.POST('/api/v1/imports/{id}/commit', { params: { path: { id }, ...ifMatch(fingerprint) } })),
    onSuccess: (committed) => {
      keep(queryClient, committed);
      return queryClient.invalidateQueries({ queryKey: changedByImports[committed.kind]() });
    },
    onError: (error) => {
      const fresh = previewOf(error);
      if (fresh) keep(queryClient, fresh);
    },
  });
};

export const useUndoImport = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) =>
      unwrap(await client.POST('/api/v1/imports/{id}/undo', { params: { path: { id } } })),
    onSuccess: (undone) => {
      keep(queryClient, undone);
      return queryClient.invalidateQueries({ queryKey: changedByImports[undone.kind]() });
    },
  });
};

const refresh = async (id: string): Promise<Import> =>
  unwrap(await client.POST('/api/v1/imports/{id}/refresh', { params: { path: { id } } }));

export const useRefreshImport = () => {
  const queryClient = useQueryClient();
  return useMutation({ mutationFn: refresh, onSuccess: (preview) => keep(queryClient, preview) });
};

type Naming = { importId: string } & Sent<'/api/v1/name-aliases', 'post'>;

/** Remembers whose a name is, and reads the file again with that knowledge. */
export const useNamePerson = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ importId, ...alias }: Naming) => {
      unwrap(await client.POST('/api/v1/name-aliases', { body: alias }));
      return refresh(importId);
    },
    onSuccess: (preview) => {
      keep(queryClient, preview);
      return Promise.all([
        queryClient.invalidateQueries({ queryKey: nameAliasKey() }),
        queryClient.invalidateQueries({ queryKey: changedByImports.ON_CALL() }),
      ]);
    },
    scope: { id: 'name-person' },
  });
};

export type TemplateName =
  'on-call-schedule.xlsx' | 'on-call.csv' | 'people.csv' | 'curriculum.xlsx' | 'curriculum.csv';

/** Templates need the session, so a plain link would not do. */
export const useDownloadTemplate = () =>
  useMutation({
    mutationFn: async ({ name, month }: { name: TemplateName; month?: Month | undefined }) => {
      const file = unwrap(
        await client.GET('/api/v1/templates/{name}', {
          params: { path: { name }, query: month ? { month } : {} },
          parseAs: 'blob',
        }),
      );
      saveFile(file, month ? name.replace('.', `-${month}.`) : name);
    },
  });
