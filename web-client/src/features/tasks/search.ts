import type { LeafState, Narrowing } from './leaves';
import type { CategoryKey, TaskStatus } from './queries';

export const TASK_STATUSES = ['PENDING', 'RETURNED', 'APPROVED', 'REJECTED'] as const satisfies readonly TaskStatus[];
export const CATEGORIES = ['KNOWLEDGE', 'SKILLS', 'GUIDANCE'] as const satisfies readonly CategoryKey[];
export const LEAF_STATES = ['OPEN', 'AWAITING', 'COMPLETE'] as const satisfies readonly LeafState[];

export type RecordSearch = { status?: TaskStatus | undefined };
export const ROTATION_VIEWS = ['items', 'overview', 'resources', 'activity'] as const;
export type RotationView = (typeof ROTATION_VIEWS)[number];

export type RotationSearch = Narrowing & {
  view?: RotationView | undefined;
  search?: string | undefined;
  /** The item whose sheet is open. */
  item?: string | undefined;
};
export type QueueSearch = { resident?: string | undefined; rotation?: string | undefined };

const word = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;

/** Each reads its page's address; what it does not know is set to undefined, since the router hands on the rest. */
export const readRecordSearch = ({ status }: Record<string, unknown>): RecordSearch => ({
  status: TASK_STATUSES.find((each) => each === status),
});

export const readRotationSearch = ({
  view,
  search,
  category,
  state,
  favourites,
  item,
}: Record<string, unknown>): RotationSearch => ({
  view: ROTATION_VIEWS.find((each) => each === view),
  search: word(search),
  category: CATEGORIES.find((each) => each === category),
  state: LEAF_STATES.find((each) => each === state),
  favourites: favourites === true ? true : undefined,
  item: word(item),
});

export const readQueueSearch = ({ resident, rotation }: Record<string, unknown>): QueueSearch => ({
  resident: word(resident),
  rotation: word(rotation),
});
