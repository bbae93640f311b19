import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { CivilDate } from '@/lib/civil-date';
import { isWeekend } from '@/lib/months';
import { useViewer } from '@/session/use-viewer';
import { Badge } from '@/ui/badge';
import type { Day } from '../queries';
import { at, type Person, shownStations } from '../roster';
import { useStations } from '../use-stations';
import { DayConflicts } from './day-conflicts';
import { PersonButton } from './person-button';
import { StationTag } from './station-tag';

type Props = {
  dates: readonly CivilDate[];
  days: ReadonlyMap<CivilDate, Day>;
  today: CivilDate;
  onPerson: (person: Person) => void;
};

/** Days on a phone: one line each, opened for the team; today is open already. */
export const DayCards = ({ dates, days, today, onPerson }: Props) => (
  <ol className="border-line bg-surface divide-line divide-y overflow-hidden rounded-lg border">
    {dates.map((date) => (
      <DayCard key={date} date={date} day={days.get(date)} isToday={date === today} onPerson={onPerson} />
    ))}
  </ol>
);

type CardProps = { date: CivilDate; day: Day | undefined; isToday: boolean; onPerson: (person: Person) => void };

const DayCard = ({ date, day, isToday, onPerson }: CardProps) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const viewer = useViewer();
  const mine = day?.assignments.filter(({ accountId }) => accountId === viewer.id) ?? [];
  return (
    <li className={clsx(isWeekend(date) && 'bg-sunken')}>
      <details open={isToday} className="group">
        <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 px-3 py-1.5 outline-offset-[-2px]">
          <span className="font-medium tabular-nums">{format.date(date)}</span>
          {isToday ? <Badge tone="accent">{t('today')}</Badge> : null}
          <span className="flex min-w-0 flex-1 flex-wrap items-center justify-end gap-1.5">
            {mine.length > 0 ? <span className="text-sm font-semibold">{t('you')}</span> : null}
            {mine.map(({ id, station }) => (
              <StationTag key={id} station={station} />
            ))}
            {mine.length === 0 ? (
              <span className="text-ink-muted text-sm">{t('people', { count: day?.assignments.length ?? 0 })}</span>
            ) : null}
          </span>
          <ChevronDown aria-hidden className="text-ink-muted size-4 shrink-0 group-open:rotate-180" />
        </summary>
        {day ? <CardTeam day={day} onPerson={onPerson} /> : null}
      </details>
    </li>
  );
};

const CardTeam = ({ day, onPerson }: { day: Day; onPerson: (person: Person) => void }) => {
  const stations = shownStations(useStations().all, [day]).filter(({ key }) => at(day, key).length > 0);
  return (
    <div className="flex flex-col gap-2 px-3 pb-2">
      <ul>
        {stations.map(({ key }) => (
          <li key={key} className="grid grid-cols-[minmax(0,9rem)_minmax(0,1fr)] items-center gap-2">
            <StationTag station={key} />
            <span className="flex flex-wrap gap-x-3">
              {at(day, key).map((assignment) => (
                <PersonButton key={assignment.id} assignment={assignment} onPerson={onPerson} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <DayConflicts day={day} />
    </div>
  );
};
