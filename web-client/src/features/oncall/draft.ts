import type { WantedAssignment } from './mutations';
import type { Assignment, Day, DirectoryEntry } from './queries';
import { personKey } from './roster';

/** Somebody on a station, as the editor holds it; entries that the server sent keep the name as the roster wrote it. */
export type DraftEntry = Pick<Assignment, 'id' | 'station' | 'name' | 'accountId' | 'fullName' | 'fullNameHe'>;

export const entriesOf = (day: Day): DraftEntry[] =>
  day.assignments.map(({ id, station, name, accountId, fullName, fullNameHe }) => ({
    id,
    station,
    name,
    ...(accountId ? { accountId } : {}),
    ...(fullName ? { fullName } : {}),
    ...(fullNameHe ? { fullNameHe } : {}),
  }));

const identity = ({ station, name, accountId }: DraftEntry): string =>
  `${station} ${personKey({ name, ...(accountId ? { accountId } : {}) })}`;

const identities = (entries: readonly DraftEntry[]): string[] => entries.map(identity).toSorted();

export const isSame = (one: readonly DraftEntry[], other: readonly DraftEntry[]): boolean =>
  identities(one).join('\n') === identities(other).join('\n');

/** The same person is not put twice on one station. */
export const withEntry = (entries: readonly DraftEntry[], entry: DraftEntry): DraftEntry[] =>
  entries.some((each) => identity(each) === identity(entry)) ? [...entries] : [...entries, entry];

export const withPerson = (entries: readonly DraftEntry[], station: string, person: DirectoryEntry): DraftEntry[] =>
  withEntry(entries, {
    id: `${station} ${person.id}`,
    station,
    name: '',
    accountId: person.id,
    fullName: person.fullName,
    ...(person.fullNameHe ? { fullNameHe: person.fullNameHe } : {}),
  });

/** For somebody without an account. */
export const withName = (entries: readonly DraftEntry[], station: string, name: string): DraftEntry[] =>
  withEntry(entries, { id: `${station} name:${name}`, station, name });

export const requested = (entries: readonly DraftEntry[]): WantedAssignment[] =>
  entries.map(({ station, accountId, name }) => ({
    station,
    ...(accountId ? { accountId } : {}),
    ...(name ? { name } : {}),
  }));

/** The draft as a day, so that its conflicts can be told before it is saved. */
export const asDay = (date: string, entries: readonly DraftEntry[]): Day => ({
  date,
  version: 0,
  conflicts: [],
  assignments: entries.map((entry) => ({ ...entry, startsAt: '', endsAt: '', allDay: false })),
});

export type StationDifference = { station: string; was: DraftEntry[]; now: DraftEntry[]; mine: DraftEntry[] };

/** The stations that somebody else changed while this draft was written. */
export const changedUnderneath = (
  base: readonly DraftEntry[],
  fresh: readonly DraftEntry[],
  draft: readonly DraftEntry[],
): StationDifference[] => {
  const on = (entries: readonly DraftEntry[], station: string): DraftEntry[] =>
    entries.filter((entry) => entry.station === station);
  const stations = new Set([...base, ...fresh].map(({ station }) => station));
  return [...stations]
    .filter((station) => !isSame(on(base, station), on(fresh, station)))
    .map((station) => ({ station, was: on(base, station), now: on(fresh, station), mine: on(draft, station) }));
};
