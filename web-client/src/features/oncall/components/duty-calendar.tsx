import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { type CivilDate, monthOf } from '@/lib/civil-date';
import { formatDayNumber } from '@/lib/format';
import { firstDayOf, isWeekend, lastDayOf, weeksOf } from '@/lib/months';
import { ErrorState } from '@/ui/error-state';
import { type Duty, onCallQueries } from '../queries';
import { useStations } from '../use-stations';
import { MonthNav } from './month-nav';

type Props = { date: CivilDate; today: CivilDate; onStep: (count: -1 | 1) => void };

/** One month with my days marked; a marked day leads to its team. */
export const DutyCalendar = ({ date, today, onStep }: Props) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const month = monthOf(date);
  const mine = useQuery(onCallQueries.mine(firstDayOf(month), lastDayOf(month)));
  const weeks = weeksOf(month);
  const dutiesOn = (day: CivilDate): Duty[] => mine.data?.items.filter((duty) => duty.date === day) ?? [];
  return (
    <section aria-label={t('calendar')} className="border-line bg-surface rounded-lg border p-3">
      <div className="flex justify-center pb-2">
        <MonthNav date={date} onStep={onStep} />
      </div>
      {mine.isError ? <ErrorState error={mine.error} onRetry={mine.refetch} /> : null}
      <table className="w-full table-fixed" aria-busy={mine.isPending}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" className="text-ink-muted pb-1 text-xs font-medium">
                <abbr title={format.weekday(day, 'long')} className="no-underline">
                  {format.weekday(day, 'narrow')}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(([first = '', ...rest]) => (
            <tr key={first}>
              {[first, ...rest].map((day) => (
                <td key={day} className={clsx('p-0.5', isWeekend(day) && 'bg-sunken')}>
                  {monthOf(day) === month ? <DayMark day={day} isToday={day === today} duties={dutiesOn(day)} /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

type MarkProps = { day: CivilDate; isToday: boolean; duties: Duty[] };

const DayMark = ({ day, isToday, duties }: MarkProps) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const stations = useStations();
  const look = clsx(
    'mx-auto flex size-9 flex-col items-center justify-center rounded-md text-sm tabular-nums',
    isToday && 'ring-line-strong ring-1 ring-inset',
  );
  const today = isToday ? <span className="sr-only">{t('today')}</span> : null;
  if (duties.length === 0)
    return (
      <span className={look}>
        {formatDayNumber(day)}
        {today}
      </span>
    );
  const label = `${format.date(day)}: ${format.list(duties.map(({ station }) => stations.label(station)))}`;
  const isDuty = duties.some(({ countsAsDuty }) => countsAsDuty);
  return (
    <Link
      to="/on-call"
      search={{ tab: 'team', date: day }}
      aria-label={label}
      title={label}
      className={clsx(
        look,
        'pressable font-semibold',
        isDuty ? 'bg-accent text-on-accent' : 'bg-gray-soft text-gray-ink',
      )}
    >
      {formatDayNumber(day)}
      {today}
    </Link>
  );
};
