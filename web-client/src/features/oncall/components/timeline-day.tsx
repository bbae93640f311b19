import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { CivilDate } from '@/lib/civil-date';
import { isWeekend } from '@/lib/months';
import { useViewer } from '@/session/use-viewer';
import { Badge } from '@/ui/badge';
import { colorFamily, markClass } from '@/ui/color-family';
import type { Assignment, Day } from '../queries';
import type { Person } from '../roster';
import { useStations } from '../use-stations';
import { DayConflicts } from './day-conflicts';
import { PersonButton } from './person-button';

type Props = { day: Day; today: CivilDate; onPerson: (person: Person) => void };

/** One day of the timeline: the date at the start, everybody beside it in columns that align from day to day. */
export const TimelineDay = ({ day, today, onPerson }: Props) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const order = useStations().all.map(({ key }) => key);
  const entries = day.assignments.toSorted((one, other) => order.indexOf(one.station) - order.indexOf(other.station));
  const isToday = day.date === today;
  return (
    <li
      className={clsx(
        'grid gap-x-4 gap-y-1 px-3 py-2.5 sm:grid-cols-[6.5rem_minmax(0,1fr)]',
        isWeekend(day.date) && 'bg-sunken',
        isToday && 'shadow-[inset_3px_0_0_var(--accent)] rtl:shadow-[inset_-3px_0_0_var(--accent)]',
      )}
    >
      <h2 className="flex flex-wrap content-start items-baseline gap-x-2 self-start text-base tabular-nums">
        {format.date(day.date)}
        {isToday ? <Badge tone="accent">{t('today')}</Badge> : null}
      </h2>
      <div className="flex min-w-0 flex-col gap-1.5">
        {entries.length === 0 ? <p className="text-ink-muted text-sm">{t('nobody')}</p> : null}
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.25rem,1fr))] gap-x-3 gap-y-1">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} onPerson={onPerson} />
          ))}
        </ul>
        <DayConflicts day={day} />
      </div>
    </li>
  );
};

const Entry = ({ entry, onPerson }: { entry: Assignment; onPerson: (person: Person) => void }) => {
  const stations = useStations();
  const isMe = entry.accountId === useViewer().id;
  const color = markClass[colorFamily(stations.find(entry.station)?.color ?? 'gray')];
  return (
    <li className={clsx('min-w-0 border-s-3 ps-2', color, isMe && 'bg-accent-soft rounded-e-md')}>
      <p className="text-ink-muted text-xs">{stations.label(entry.station)}</p>
      <PersonButton assignment={entry} onPerson={onPerson} />
    </li>
  );
};
