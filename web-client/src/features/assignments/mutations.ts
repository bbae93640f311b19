import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, unwrap } from '@/api/client';
import type { Sent } from '@/api/shapes';
import {
  type Assignment,
  assignmentQueries,
  petitionKey,
  progressKey,
  type Residency,
  residencyQueries,
} from './queries';

type Versioned = Pick<Assignment, 'id' | 'version'>;

const useAssignmentChange = <Input, Result>(change: (input: Input) => Promise<Result>) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all(
        [assignmentQueries.all(), residencyQueries.all(), progressKey(), petitionKey()].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
};

export const useCreateAssignment = () =>
  useAssignmentChange(async (body: Sent<'/api/v1/assignments', 'post'>) =>
    unwrap(await client.POST('/api/v1/assignments', { body })),
  );

const at = ({ id, version }: Versioned) => ({ path: { id }, ...ifMatch(version) });

export type AssignmentAct = 'ACTIVATE' | 'FINISH' | 'UNASSIGN';

const acts = {
  ACTIVATE: (of: Versioned) => client.POST('/api/v1/assignments/{id}/activate', { params: at(of) }),
  FINISH: (of: Versioned, reason: string) =>
    client.POST('/api/v1/assignments/{id}/finish', { params: at(of), body: reason ? { reason } : {} }),
  UNASSIGN: (of: Versioned) => client.POST('/api/v1/assignments/{id}/unassign', { params: at(of) }),
};

/** The reason is needed to finish a rotation while requirements are unmet. */
export const useAssignmentAct = () =>
  useAssignmentChange(
    async ({ assignment, act, reason = '' }: { assignment: Versioned; act: AssignmentAct; reason?: string }) =>
      unwrap(await acts[act](assignment, reason)),
  );

export const useSetTutors = () =>
  useAssignmentChange(async ({ assignment, tutorIds }: { assignment: Versioned; tutorIds: string[] }) =>
    unwrap(await client.PUT('/api/v1/assignments/{id}/tutors', { params: at(assignment), body: { tutorIds } })),
  );

/** The signed-in tutor supervises a resident in a rotation of his, or no longer. */
export const useOwnSupervision = () =>
  useAssignmentChange(async ({ id, act }: { id: string; act: 'JOIN' | 'LEAVE' }) => {
    const params = { path: { id } };
    return unwrap(
      act === 'JOIN'
        ? await client.POST('/api/v1/assignments/{id}/join', { params })
        : await client.POST('/api/v1/assignments/{id}/leave', { params }),
    );
  });

export const useSetGlobalTutors = () =>
  useAssignmentChange(
    async ({ residency: { resident, version }, tutorIds }: { residency: Residency; tutorIds: string[] }) =>
      unwrap(
        await client.PUT('/api/v1/residencies/{id}/tutors', {
          params: { path: { id: resident.id }, ...ifMatch(version) },
          body: { tutorIds },
        }),
      ),
  );

export const useDecideRequest = () =>
  useAssignmentChange(
    async ({ id, ...body }: { id: string } & Sent<'/api/v1/residencies/{id}/request-decision', 'post'>) =>
      unwrap(await client.POST('/api/v1/residencies/{id}/request-decision', { params: { path: { id } }, body })),
  );
