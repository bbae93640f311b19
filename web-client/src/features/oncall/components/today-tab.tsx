import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { addDays } from '@/lib/civil-date';
import { Badge } from '@/ui/badge';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { onCallQueries } from '../queries';
import type { Person } from '../roster';
import { TIMELINE_DAYS } from '../search';
import { DayConflicts } from './day-conflicts';
import { DayTeam } from './day-team';
import { EmptyDay } from './empty-day';
import { PersonDialog } from './person-dialog';

/** The department's own today, which near midnight need not be the reader's. */
export const TodayTab = () => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const [person, setPerson] = useState<Person>();
  const today = useQuery(onCallQueries.today());
  if (today.isPending) return <Skeleton rows={10} />;
  if (today.isError) return <ErrorState error={today.error} onRetry={today.refetch} />;
  const { date, day } = today.data;
  return (
    <div className="flex flex-col gap-4">
      <h2 className="text-lg">
        {format.longDate(date)} <Badge tone="accent">{t('today')}</Badge>
      </h2>
      <DayConflicts day={day} />
      {day.assignments.length === 0 ? <EmptyDay date={date} /> : <DayTeam day={day} onPerson={setPerson} />}
      <PersonDialog
        person={person}
        from={date}
        to={addDays(date, TIMELINE_DAYS - 1)}
        onClose={() => setPerson(undefined)}
      />
    </div>
  );
};
