import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CivilDate } from '@/lib/civil-date';
import type { Day } from '../queries';
import type { Person } from '../roster';
import { DayCards } from './day-cards';

type Props = {
  dates: readonly CivilDate[];
  days: ReadonlyMap<CivilDate, Day>;
  today: CivilDate;
  onPerson: (person: Person) => void;
};

/** A month on a phone. Of the present month the past is folded, so that it begins with today. */
export const MonthCards = ({ dates, ...rest }: Props) => {
  const { t } = useTranslation('oncall');
  const past = dates.includes(rest.today) ? dates.filter((date) => date < rest.today) : [];
  return (
    <div className="flex flex-col gap-3">
      {past.length > 0 ? (
        <details className="group/past">
          <summary className="text-ink-muted flex min-h-11 cursor-pointer items-center gap-1.5 text-sm">
            {t('pastDays', { count: past.length })}
            <ChevronDown aria-hidden className="size-4 group-open/past:rotate-180" />
          </summary>
          <DayCards dates={past} {...rest} />
        </details>
      ) : null}
      <DayCards dates={dates.slice(past.length)} {...rest} />
    </div>
  );
};
