import type { AssignmentFilter } from './queries';

export const VIEWS = ['residents', 'tutors', 'answers'] as const;
export const STATUSES = ['ACTIVE', 'INACTIVE', 'FINISHED'] as const;

export type BoardSearch = Pick<AssignmentFilter, 'rotationId' | 'tutorId' | 'status' | 'residentId'> & {
  view?: (typeof VIEWS)[number] | undefined;
};

const id = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The view and its filters live in the URL, so that a board can be sent to a colleague. */
export const readBoardSearch = ({
  view,
  rotationId,
  tutorId,
  residentId,
  status,
}: Record<string, unknown>): BoardSearch => ({
  view: VIEWS.find((each) => each === view && each !== 'residents'),
  rotationId: id(rotationId),
  tutorId: id(tutorId),
  residentId: id(residentId),
  status: STATUSES.find((each) => each === status),
});
