import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, unwrap } from '@/api/client';
import { isProblem } from '@/api/problem';
import type { Sent } from '@/api/shapes';
import { saveFile } from '@/lib/download';
import type { Place } from '@/ui/tree-move';
import { type Rotation, rotationQueries, type Tree } from './queries';
import { type TreeChange, withChange } from './tree';

export type RotationFields = Sent<'/api/v1/rotations', 'post'>;
export type NodeFields = Omit<Sent<'/api/v1/rotations/{id}/nodes', 'post'>, 'parentId' | 'type' | 'position'>;
export type NewNode = Sent<'/api/v1/rotations/{id}/nodes', 'post'>;
type BulkFields = Sent<'/api/v1/rotations/{id}/nodes/bulk', 'post'>;
type Versioned = Pick<Rotation, 'id' | 'version'>;

const useRotationChange = <Input, Result>(change: (input: Input) => Promise<Result>) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: rotationQueries.all() }),
  });
};

/** Without a version the rotation is new. */
export const useSaveRotation = () =>
  useRotationChange(async ({ rotation, fields }: { rotation?: Versioned | undefined; fields: RotationFields }) =>
    unwrap(
      rotation
        ? await client.PATCH('/api/v1/rotations/{id}', {
            params: { path: { id: rotation.id }, ...ifMatch(rotation.version) },
            body: fields,
          })
        : await client.POST('/api/v1/rotations', { body: fields }),
    ),
  );

export const useSetOwners = () =>
  useRotationChange(async ({ id, version, ownerIds }: Versioned & { ownerIds: string[] }) =>
    unwrap(
      await client.PUT('/api/v1/rotations/{id}/owners', {
        params: { path: { id }, ...ifMatch(version) },
        body: { ownerIds },
      }),
    ),
  );

export const useDuplicateRotation = () =>
  useRotationChange(async ({ id, ...body }: { id: string } & Sent<'/api/v1/rotations/{id}/duplicate', 'post'>) =>
    unwrap(await client.POST('/api/v1/rotations/{id}/duplicate', { params: { path: { id } }, body })),
  );

export type RotationAct = 'ARCHIVE' | 'RESTORE' | 'DELETE';

const acts = {
  ARCHIVE: ({ id }: Versioned) => client.POST('/api/v1/rotations/{id}/archive', { params: { path: { id } } }),
  RESTORE: ({ id }: Versioned) => client.POST('/api/v1/rotations/{id}/restore', { params: { path: { id } } }),
  DELETE: ({ id, version }: Versioned) =>
    client.DELETE('/api/v1/rotations/{id}', { params: { path: { id }, ...ifMatch(version) } }),
};

export const useRotationAct = () =>
  useRotationChange(async ({ rotation, act }: { rotation: Versioned; act: RotationAct }) => {
    unwrap<unknown>(await acts[act](rotation));
  });

/** Gives the rotations the order of the list; only those whose place changes are written. */
export const useOrderRotations = () =>
  useRotationChange(async (rotations: readonly Rotation[]) => {
    for (const [order, { id, version, order: before }] of rotations.entries()) {
      if (before !== order)
        unwrap(
          await client.PATCH('/api/v1/rotations/{id}', {
            params: { path: { id }, ...ifMatch(version) },
            body: { order },
          }),
        );
    }
  });

const treeOf = (queryClient: QueryClient, rotationId: string): Tree | undefined =>
  queryClient.getQueryData(rotationQueries.tree(rotationId).queryKey);

/**
 * One step on the version of the tree that is shown. Steps wait for each other, so that each stands on what the one
 * before it left; where somebody else was first, the present tree is loaded.
 */
const useTreeStep = <Input>(rotationId: string, send: (input: Input, version: number) => Promise<TreeChange>) => {
  const queryClient = useQueryClient();
  const { queryKey } = rotationQueries.tree(rotationId);
  return useMutation({
    mutationFn: (input: Input) => send(input, treeOf(queryClient, rotationId)?.treeVersion ?? 0),
    onSuccess: (change) => {
      queryClient.setQueryData(queryKey, (tree) => tree && withChange(tree, change));
      void queryClient.invalidateQueries({ queryKey: rotationQueries.one(rotationId).queryKey });
      void queryClient.invalidateQueries({ queryKey: rotationQueries.lists() });
    },
    onError: (error) => (isProblem(error, 'stale-version') ? queryClient.invalidateQueries({ queryKey }) : undefined),
    scope: { id: `tree ${rotationId}` },
  });
};

const at = (id: string, nodeId: string, version: number) => ({ path: { id, node: nodeId }, ...ifMatch(version) });

export const useAddNode = (id: string) =>
  useTreeStep(id, async (body: NewNode, version) =>
    unwrap(await client.POST('/api/v1/rotations/{id}/nodes', { params: { path: { id }, ...ifMatch(version) }, body })),
  );

/** Only what is named changes; an empty text removes. */
export const useEditNode = (id: string) =>
  useTreeStep(id, async ({ nodeId, fields }: { nodeId: string; fields: Partial<NodeFields> }, version) =>
    unwrap(
      await client.PATCH('/api/v1/rotations/{id}/nodes/{node}', { params: at(id, nodeId, version), body: fields }),
    ),
  );

export const useMoveNode = (id: string) =>
  useTreeStep(id, async ({ id: nodeId, parentId, position }: Place & { parentId: string }, version) =>
    unwrap(
      await client.POST('/api/v1/rotations/{id}/nodes/{node}/move', {
        params: at(id, nodeId, version),
        body: { parentId, position },
      }),
    ),
  );

export const useBulkEdit = (id: string) =>
  useTreeStep(id, async (body: BulkFields, version) =>
    unwrap(
      await client.POST('/api/v1/rotations/{id}/nodes/bulk', { params: { path: { id }, ...ifMatch(version) }, body }),
    ),
  );

export type NodeAct = 'DUPLICATE' | 'ARCHIVE' | 'RESTORE' | 'DELETE';
type Params = ReturnType<typeof at>;

const nodeActs = {
  DUPLICATE: (params: Params) => client.POST('/api/v1/rotations/{id}/nodes/{node}/duplicate', { params }),
  ARCHIVE: (params: Params) => client.POST('/api/v1/rotations/{id}/nodes/{node}/archive', { params }),
  RESTORE: (params: Params) => client.POST('/api/v1/rotations/{id}/nodes/{node}/restore', { params }),
  DELETE: (params: Params) => client.DELETE('/api/v1/rotations/{id}/nodes/{node}', { params }),
};

export const useNodeAct = (id: string) =>
  useTreeStep(id, async ({ nodeId, act }: { nodeId: string; act: NodeAct }, version) =>
    unwrap<TreeChange>(await nodeActs[act](at(id, nodeId, version))),
  );

/** Does exactly what the preview of the fingerprint said. */
export const useMaintain = (id: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (fingerprint: string) =>
      unwrap(
        await client.POST('/api/v1/rotations/{id}/maintenance', { params: { path: { id } }, body: { fingerprint } }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: rotationQueries.all() }),
  });
};

/** Files need the session, so a plain link would not do. */
export const useExportCurriculum = () =>
  useMutation({
    mutationFn: async ({ rotation, type }: { rotation: Pick<Rotation, 'id' | 'name'>; type: 'xlsx' | 'csv' }) => {
      const options = { params: { path: { id: rotation.id } }, parseAs: 'blob' } as const;
      const file = unwrap<unknown>(
        type === 'xlsx'
          ? await client.GET('/api/v1/rotations/{id}/export.xlsx', options)
          : await client.GET('/api/v1/rotations/{id}/export.csv', options),
      );
      if (file instanceof Blob) saveFile(file, `${rotation.name}.${type}`);
    },
  });
