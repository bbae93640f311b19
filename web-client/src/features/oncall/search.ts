import { addDays, type CivilDate, isCivilDate } from '@/lib/civil-date';
import { moveMonths } from '@/lib/months';

export const ON_CALL_TABS = ['mine', 'today', 'team', 'timeline', 'month'] as const;
export type OnCallTab = (typeof ON_CALL_TABS)[number];

/** The timeline's length in days. */
export const TIMELINE_DAYS = 21;
/** How far ahead "my duties" looks, in days. */
export const COMING_DAYS = 40;

/** What the address says; a date that is left out is the department's today. */
export type OnCallSearch = {
  tab?: OnCallTab | undefined;
  date?: CivilDate | undefined;
  station?: string | undefined;
  person?: string | undefined;
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length > 0 && value.length <= 200 ? value : undefined;

/**
 * Whatever an address may not mean is dropped, so that an old or mistyped link still opens the page. It is set to
 * undefined, since the router would otherwise hand on what the address says.
 */
export const readSearch = ({ tab, date, station, person }: Record<string, unknown>): OnCallSearch => {
  const day = text(date);
  return {
    tab: ON_CALL_TABS.find((each) => each === tab),
    date: day && isCivilDate(day) ? day : undefined,
    station: text(station),
    person: text(person),
  };
};

const steps = {
  mine: (date, count) => moveMonths(date, count),
  today: (date, count) => addDays(date, count),
  team: (date, count) => addDays(date, count),
  timeline: (date, count) => addDays(date, count * 7),
  month: (date, count) => moveMonths(date, count),
} satisfies Record<OnCallTab, (date: CivilDate, count: number) => CivilDate>;

/** Where the arrows lead from a date: a day, a week or a month on. */
export const moved = (tab: OnCallTab, date: CivilDate, count: number): CivilDate => steps[tab](date, count);
