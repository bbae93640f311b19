export type ResidentsSearch = { search?: string | undefined; rotation?: string | undefined };
export type ResidentTab = 'progress' | 'entries' | 'history' | 'petitions';
export type ResidentSearch = { tab?: ResidentTab | undefined };

export const RESIDENT_TABS = ['progress', 'entries', 'history', 'petitions'] as const satisfies readonly ResidentTab[];

const word = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;

/** What is not known is set to undefined, since the router hands on what the address says. */
export const readResidentsSearch = ({ search, rotation }: Record<string, unknown>): ResidentsSearch => ({
  search: word(search),
  rotation: word(rotation),
});

export const readResidentSearch = ({ tab }: Record<string, unknown>): ResidentSearch => ({
  tab: RESIDENT_TABS.find((each) => each === tab),
});
