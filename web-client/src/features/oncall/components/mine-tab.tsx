import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addDays, type CivilDate } from '@/lib/civil-date';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { onCallQueries } from '../queries';
import { COMING_DAYS } from '../search';
import { DutyCalendar } from './duty-calendar';
import { DutyList } from './duty-list';
import { DutyStats } from './duty-stats';
import { NextDuty } from './next-duty';

type Props = { today: CivilDate; date: CivilDate; onStep: (count: -1 | 1) => void };

/** The reader's own duties: the next one, the coming weeks, a month, and the sum. */
export const MineTab = ({ today, date, onStep }: Props) => {
  const { t } = useTranslation('oncall');
  const mine = useQuery(onCallQueries.mine(today, addDays(today, COMING_DAYS)));
  if (mine.isPending) return <Skeleton rows={8} />;
  if (mine.isError) return <ErrorState error={mine.error} onRetry={mine.refetch} />;
  return (
    <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="flex flex-col gap-6">
        <NextDuty duty={mine.data.next ?? undefined} />
        <section aria-labelledby="coming-duties">
          <h2 id="coming-duties" className="pb-2 text-base">
            {t('mine.coming', { count: COMING_DAYS })}
          </h2>
          <DutyList duties={mine.data.items} today={today} />
        </section>
      </div>
      <div className="flex flex-col gap-6">
        <DutyCalendar date={date} today={today} onStep={onStep} />
        {mine.data.stats.total > 0 ? <DutyStats stats={mine.data.stats} /> : null}
      </div>
    </div>
  );
};
