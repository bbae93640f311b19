import type { AccountFilter } from './queries';

export const ROLES = ['RESIDENT', 'TUTOR', 'ADMIN'] as const;
export const STATUSES = ['PENDING', 'ACTIVE', 'DISABLED'] as const;

/**
 * Reads the filters from the URL, so that any address opens the page. What is no filter is set to undefined, since the
 * router would otherwise hand on what the address says.
 */
export const readPeopleSearch = ({ search, role, status }: Record<string, unknown>): AccountFilter => {
  const words = typeof search === 'string' || typeof search === 'number' ? String(search) : '';
  return {
    search: words || undefined,
    role: ROLES.find((each) => each === role),
    status: STATUSES.find((each) => each === status),
  };
};
