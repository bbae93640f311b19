import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { CivilDate } from '@/lib/civil-date';
import { formatDayNumber } from '@/lib/format';
import { isWeekend } from '@/lib/months';
import { useViewer } from '@/session/use-viewer';

type Props = { date: CivilDate; isToday: boolean; className: string };

/** The head of a row; it leads to the day, for an admin to where the day is edited. */
export const MatrixDate = ({ date, isToday, className }: Props) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const isAdmin = useViewer().role === 'ADMIN';
  const text = (
    <>
      <span className="w-5 text-end text-sm font-semibold">{formatDayNumber(date)}</span>
      <span className={clsx(isWeekend(date) ? 'font-semibold' : 'text-ink-muted')}>{format.weekday(date)}</span>
      {isToday ? <span className="text-accent font-semibold">{t('today')}</span> : null}
    </>
  );
  const look = 'flex min-h-9 items-center gap-1.5 px-2 tabular-nums hover:underline underline-offset-2';
  return (
    <th
      scope="row"
      className={clsx(
        className,
        'sticky start-0 z-1 p-0 text-start font-normal whitespace-nowrap',
        isWeekend(date) ? 'bg-sunken' : 'bg-surface',
        isToday &&
          'border-t-accent border-b-accent border-t shadow-[inset_3px_0_0_var(--accent)] rtl:shadow-[inset_-3px_0_0_var(--accent)]',
      )}
    >
      {isAdmin ? (
        <Link
          to="/on-call/days/$date/edit"
          params={{ date }}
          aria-label={t('editDayOf', { date: format.date(date) })}
          className={look}
        >
          {text}
        </Link>
      ) : (
        <Link to="/on-call" search={{ tab: 'team', date }} aria-label={format.date(date)} className={look}>
          {text}
        </Link>
      )}
    </th>
  );
};
