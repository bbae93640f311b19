import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '@/i18n/use-format';
import { addDays, type CivilDate } from '@/lib/civil-date';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { onCallQueries } from '../queries';
import type { Person } from '../roster';
import { TIMELINE_DAYS } from '../search';
import { DateChips } from './date-chips';
import { DateNav } from './date-nav';
import { DayConflicts } from './day-conflicts';
import { DayTeam } from './day-team';
import { EmptyDay } from './empty-day';
import { PersonDialog } from './person-dialog';

type Props = { today: CivilDate; date: CivilDate; onDate: (date: CivilDate) => void; onStep: (count: -1 | 1) => void };

/** Who stands where on any date. */
export const TeamTab = ({ today, date, onDate, onStep }: Props) => {
  const format = useFormat();
  const [person, setPerson] = useState<Person>();
  const day = useQuery(onCallQueries.day(date));
  return (
    <>
      <DateNav date={date} onDate={onDate} onStep={onStep}>
        <DateChips date={date} today={today} />
      </DateNav>
      <h2 aria-live="polite" className="pb-3 text-lg">
        {format.longDate(date)}{' '}
        <span className="text-ink-muted ps-1 text-base font-normal">{format.relativeDay(date, today)}</span>
      </h2>
      {day.isPending ? <Skeleton rows={10} /> : null}
      {day.isError ? <ErrorState error={day.error} onRetry={day.refetch} /> : null}
      {day.isSuccess ? (
        <div className="flex flex-col gap-4">
          <DayConflicts day={day.data} />
          {day.data.assignments.length === 0 ? (
            <EmptyDay date={date} />
          ) : (
            <DayTeam day={day.data} onPerson={setPerson} />
          )}
        </div>
      ) : null}
      <PersonDialog
        person={person}
        from={date}
        to={addDays(date, TIMELINE_DAYS - 1)}
        onClose={() => setPerson(undefined)}
      />
    </>
  );
};
