import { isCivilDate } from '@/lib/civil-date';
import type { AuthorRole, ReflectionFilter, ReflectionOrder } from './queries';

const ROLES: readonly AuthorRole[] = ['RESIDENT', 'TUTOR'];
export const ORDERS = ['NEWEST', 'OLDEST'] as const satisfies readonly ReflectionOrder[];

/** The filters of the list live in the URL. */
export type ReflectionSearch = Pick<ReflectionFilter, 'from' | 'to' | 'q'> & {
  by?: AuthorRole | undefined;
  order?: ReflectionOrder | undefined;
};

const day = (value: unknown): string | undefined =>
  typeof value === 'string' && isCivilDate(value) ? value : undefined;

/** What is not known is set to undefined, since the router hands on what the address says. */
export const readReflectionSearch = ({ by, from, to, q, order }: Record<string, unknown>): ReflectionSearch => ({
  by: ROLES.find((role) => role === by),
  from: day(from),
  to: day(to),
  q: (typeof q === 'string' || typeof q === 'number' ? String(q) : '') || undefined,
  order: ORDERS.find((each) => each === order),
});
