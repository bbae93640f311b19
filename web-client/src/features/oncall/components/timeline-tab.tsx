import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type CivilDate, datesFrom } from '@/lib/civil-date';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { useWide } from '@/ui/use-wide';
import { type Day, onCallQueries } from '../queries';
import { byDate, filtered, type Person, type Shown } from '../roster';
import { TIMELINE_DAYS } from '../search';
import { ColorLegend } from './color-legend';
import { DayCards } from './day-cards';
import { DateNav } from './date-nav';
import { EmptyDay } from './empty-day';
import { PersonDialog } from './person-dialog';
import { TimelineDay } from './timeline-day';
import { TimelineFilters } from './timeline-filters';

type Props = {
  today: CivilDate;
  date: CivilDate;
  shown: Shown;
  onShown: (shown: Shown) => void;
  onDate: (date: CivilDate) => void;
  onStep: (count: -1 | 1) => void;
};

/** Three weeks from a date on, day by day. */
export const TimelineTab = ({ today, date, shown, onShown, onDate, onStep }: Props) => {
  const last = addDays(date, TIMELINE_DAYS - 1);
  const days = useQuery(onCallQueries.days(date, last));
  return (
    <>
      <DateNav date={date} onDate={onDate} onStep={onStep}>
        <TimelineFilters days={days.data?.items ?? []} shown={shown} onShown={onShown} />
      </DateNav>
      {days.isPending ? <Skeleton rows={12} /> : null}
      {days.isError ? <ErrorState error={days.error} onRetry={days.refetch} /> : null}
      {days.isSuccess && days.data.items.length === 0 ? <EmptyDay date={date} isRange /> : null}
      {days.isSuccess && days.data.items.length > 0 ? (
        <Days days={days.data.items} today={today} from={date} to={last} shown={shown} onShown={onShown} />
      ) : null}
    </>
  );
};

type DaysProps = {
  days: readonly Day[];
  today: CivilDate;
  from: CivilDate;
  to: CivilDate;
  shown: Shown;
  onShown: (shown: Shown) => void;
};

const Days = ({ days, today, from, to, shown, onShown }: DaysProps) => {
  const { t } = useTranslation('oncall');
  const [person, setPerson] = useState<Person>();
  const isWide = useWide();
  const isFiltered = shown.station !== undefined || shown.person !== undefined;
  const visible = byDate(filtered(days, shown));
  const all = datesFrom(from, to).map(
    (date) => visible.get(date) ?? { date, version: 0, assignments: [], conflicts: [] },
  );
  const kept = isFiltered ? all.filter(({ assignments }) => assignments.length > 0) : all;
  if (kept.length === 0)
    return (
      <EmptyState
        title={t('filter.nothing')}
        action={<Button onPress={() => onShown({})}>{t('filter.clear')}</Button>}
      />
    );
  return (
    <>
      {isWide || isFiltered ? (
        <ol className="border-line bg-surface divide-line divide-y overflow-hidden rounded-lg border">
          {kept.map((day) => (
            <TimelineDay key={day.date} day={day} today={today} onPerson={setPerson} />
          ))}
        </ol>
      ) : (
        <DayCards dates={datesFrom(from, to)} days={visible} today={today} onPerson={setPerson} />
      )}
      <ColorLegend />
      <PersonDialog person={person} from={from} to={to} onClose={() => setPerson(undefined)} />
    </>
  );
};
