import { clsx } from 'clsx';
import { useFormat } from '@/i18n/use-format';
import { addDays, type CivilDate, dayOfWeek, monthOf } from '@/lib/civil-date';

/** A day and how much happened on it. */
export type HeatDay = { date: CivilDate; count: number };

type Props = {
  caption: string;
  /** Days in a row, the oldest first. */
  days: readonly HeatDay[];
  /** The words of a day, such as "Thu 26 Nov: 3 entries". */
  describe: (day: HeatDay) => string;
};

/** Grounds from few to many: any, 3, 6 and 10 on a day. The figure in the field says it without colour. */
const grounds: readonly (readonly [number, string])[] = [
  [10, 'bg-heat-4 text-heat-4-ink'],
  [6, 'bg-heat-3 text-heat-3-ink'],
  [3, 'bg-heat-2 text-heat-2-ink'],
  [1, 'bg-heat-1 text-heat-1-ink'],
];
const ground = (count: number): string =>
  grounds.find(([least]) => count >= least)?.[1] ?? 'bg-surface border-line border';

const WEEK = 7;
const NOTHING = '\u00a0';

/** Weeks side by side, each from Sunday down to Saturday; they run in reading direction. */
const weeksOf = (days: readonly HeatDay[]): (HeatDay | undefined)[][] => {
  const [first] = days;
  if (!first) return [];
  const before = dayOfWeek(first.date);
  const fields = [...Array.from({ length: before }, () => undefined), ...days];
  return Array.from({ length: Math.ceil(fields.length / WEEK) }, (_, week) =>
    Array.from({ length: WEEK }, (_each, day) => fields[week * WEEK + day]),
  );
};

/** Twelve weeks of days as a table, so that it can be read cell by cell. */
export const Heatmap = ({ caption, days, describe }: Props) => {
  const format = useFormat();
  const weeks = weeksOf(days);
  const starts = weeks.map((week) => week.find((day) => day !== undefined)?.date ?? '');
  const sunday = addDays(days[0]?.date ?? '2026-01-04', -dayOfWeek(days[0]?.date ?? '2026-01-04'));
  return (
    <table className="w-full max-w-md table-fixed border-separate border-spacing-0.5 text-xs tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <td className="w-8">{NOTHING}</td>
          {starts.map((start, week) => (
            <th
              key={start}
              scope="col"
              className="text-ink-muted overflow-visible text-start font-normal whitespace-nowrap"
            >
              <span className="sr-only">{format.date(start)}</span>
              <span aria-hidden className="block w-0">
                {monthOf(start) === monthOf(starts[week - 1] ?? '') ? null : format.monthName(start)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: WEEK }, (_, row) => (
          <tr key={row}>
            <th scope="row" className="text-ink-muted text-start font-normal">
              {format.weekday(addDays(sunday, row), format.language === 'he' ? 'narrow' : 'short')}
            </th>
            {weeks.map((week, column) => (
              <HeatField key={starts[column]} day={week[row]} describe={describe} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const HeatField = ({ day, describe }: { day: HeatDay | undefined; describe: Props['describe'] }) => {
  const format = useFormat();
  if (!day) return <td>{NOTHING}</td>;
  return (
    <td title={describe(day)} className={clsx('h-6 rounded-sm text-center', ground(day.count))}>
      <span className="sr-only">{describe(day)}</span>
      <span aria-hidden>{day.count > 0 ? format.number(day.count) : null}</span>
    </td>
  );
};
