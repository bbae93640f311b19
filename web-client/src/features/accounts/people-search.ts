import type { AccountFilter } from './queries';

export const ROLES = ['RESIDENT', 'TUTOR', 'ADMIN'] as const;
export const STATUSES = ['PENDING', 'ACTIVE', 'DISABLED'] as const;

/** Reads the filters from the URL and drops whatever is not one, so that any address opens the page. */
export const readPeopleSearch = ({ search, role, status }: Record<string, unknown>): AccountFilter => {
  const words = typeof search === 'string' || typeof search === 'number' ? String(search) : '';
  const knownRole = ROLES.find((each) => each === role);
  const knownStatus = STATUSES.find((each) => each === status);
  return {
    ...(words ? { search: words } : {}),
    ...(knownRole ? { role: knownRole } : {}),
    ...(knownStatus ? { status: knownStatus } : {}),
  };
};
