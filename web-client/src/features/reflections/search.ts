import type { AuthorRole } from './queries';

const ROLES: readonly AuthorRole[] = ['RESIDENT', 'TUTOR'];

/** The filters of the list live in the URL; anything else there is dropped. */
export type ReflectionSearch = { by?: AuthorRole | undefined };

export const readReflectionSearch = ({ by }: Record<string, unknown>): ReflectionSearch => ({
  by: ROLES.find((role) => role === by),
});
