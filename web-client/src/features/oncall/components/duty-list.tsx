import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { CivilDate } from '@/lib/civil-date';
import { EmptyState } from '@/ui/empty-state';
import { type Duty } from '../queries';
import { COMING_DAYS } from '../search';
import { StationTag } from './station-tag';

type Props = { duties: readonly Duty[]; today: CivilDate };

/** My coming duties; each leads to that day's team. */
export const DutyList = ({ duties, today }: Props) => {
  const { t } = useTranslation('oncall');
  if (duties.length === 0)
    return (
      <EmptyState title={t('mine.empty', { count: COMING_DAYS })}>
        <p>{t('mine.emptyText')}</p>
      </EmptyState>
    );
  return (
    <ul
      aria-label={t('mine.coming', { count: COMING_DAYS })}
      className="border-line bg-surface divide-line divide-y rounded-lg border"
    >
      {duties.map((duty) => (
        <DutyRow key={`${duty.date} ${duty.station}`} duty={duty} today={today} />
      ))}
    </ul>
  );
};

const DutyRow = ({ duty, today }: { duty: Duty; today: CivilDate }) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  return (
    <li>
      <Link
        to="/on-call"
        search={{ tab: 'team', date: duty.date }}
        className="pressable hover:bg-sunken grid min-h-12 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 px-3 py-2 sm:flex"
      >
        <span className="contents sm:flex sm:min-w-0 sm:flex-1 sm:items-baseline sm:gap-3">
          <span className="col-span-2 font-medium tabular-nums">
            {duty.allDay ? t('allDay', { date: format.date(duty.date) }) : format.span(duty.startsAt, duty.endsAt)}
          </span>
          <span className="text-ink-muted text-sm">{format.relativeDay(duty.date, today)}</span>
        </span>
        <StationTag station={duty.station} />
      </Link>
    </li>
  );
};
