import type { Petition, PetitionFilter } from './queries';

export const STATUSES: readonly Petition['status'][] = ['PENDING', 'APPROVED', 'DENIED', 'WITHDRAWN'];
export const TYPES: readonly Petition['type'][] = ['ACTIVATE', 'FINISH'];

/** What is shown; those that wait for an answer unless another state is asked for. */
export type QueueSearch = Pick<PetitionFilter, 'rotationId' | 'type'> & {
  status?: Petition['status'] | 'ANY' | undefined;
};

export const readQueueSearch = ({ status, type, rotationId }: Record<string, unknown>): QueueSearch => ({
  status: status === 'ANY' ? status : STATUSES.find((each) => each === status && each !== 'PENDING'),
  type: TYPES.find((each) => each === type),
  rotationId: typeof rotationId === 'string' && rotationId !== '' ? rotationId : undefined,
});

export const filterOf = ({ status = 'PENDING', ...rest }: QueueSearch): PetitionFilter =>
  status === 'ANY' ? rest : { ...rest, status };
