import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type CivilDate, monthOf } from '@/lib/civil-date';
import { datesOf, firstDayOf, lastDayOf } from '@/lib/months';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { useWide } from '@/ui/use-wide';
import { onCallQueries } from '../queries';
import { byDate, type Person } from '../roster';
import { EmptyDay } from './empty-day';
import { MonthCards } from './month-cards';
import { MonthMatrix } from './month-matrix';
import { MonthNav } from './month-nav';
import { PersonDialog } from './person-dialog';

type Props = { today: CivilDate; date: CivilDate; onStep: (count: -1 | 1) => void };

/** A whole month: days and stations as a matrix, or day by day on phones. */
export const MonthTab = ({ today, date, onStep }: Props) => {
  const month = monthOf(date);
  const from = firstDayOf(month);
  const to = lastDayOf(month);
  const days = useQuery(onCallQueries.days(from, to));
  const [person, setPerson] = useState<Person>();
  const Layout = useWide() ? MonthMatrix : MonthCards;
  return (
    <>
      <div className="flex pb-3">
        <MonthNav date={date} onStep={onStep} />
      </div>
      {days.isPending ? <Skeleton rows={12} /> : null}
      {days.isError ? <ErrorState error={days.error} onRetry={days.refetch} /> : null}
      {days.isSuccess && days.data.items.length === 0 ? <EmptyDay date={from} isRange /> : null}
      {days.isSuccess && days.data.items.length > 0 ? (
        <Layout key={month} dates={datesOf(month)} days={byDate(days.data.items)} today={today} onPerson={setPerson} />
      ) : null}
      <PersonDialog person={person} from={from} to={to} onClose={() => setPerson(undefined)} />
    </>
  );
};
