import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { CivilDate } from '@/lib/civil-date';
import type { Duty } from '../queries';
import { StationTag } from './station-tag';

/** One of the reader's duties; leads to that day's team. */
export const DutyRow = ({ duty, today }: { duty: Duty; today: CivilDate }) => {
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
