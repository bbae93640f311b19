import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { CivilDate } from '@/lib/civil-date';
import { useViewer } from '@/session/use-viewer';
import { Dialog } from '@/ui/dialog';
import { ErrorState } from '@/ui/error-state';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import { onCallQueries } from '../queries';
import { dutiesOf, type Person } from '../roster';
import { usePersonName } from '../use-person-name';
import { StationTag } from './station-tag';

type Props = { person: Person | undefined; from: CivilDate; to: CivilDate; onClose: () => void };

/** Where and when one person stands in the range that the page shows. */
export const PersonDialog = ({ person, from, to, onClose }: Props) => {
  const nameOf = usePersonName();
  return (
    <Dialog title={person ? nameOf(person) : ''} isOpen={person !== undefined} onClose={onClose}>
      {person ? <PersonDuties person={person} from={from} to={to} /> : null}
    </Dialog>
  );
};

const PersonDuties = ({ person, from, to }: { person: Person; from: CivilDate; to: CivilDate }) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const days = useQuery(onCallQueries.days(from, to));
  const duties = dutiesOf(days.data?.items ?? [], person.key);
  return (
    <>
      {person.accountId ? null : <UnknownPerson />}
      <p className="text-ink-muted text-sm">{t('personRange', { from: format.date(from), to: format.date(to) })}</p>
      {days.isPending ? <Skeleton rows={3} /> : null}
      {days.isError ? <ErrorState error={days.error} onRetry={days.refetch} /> : null}
      {days.isSuccess && duties.length === 0 ? <p>{t('noDutiesInRange')}</p> : null}
      <ul className="divide-line divide-y">
        {duties.map((duty) => (
          <li
            key={duty.id}
            className="flex flex-col items-start justify-between gap-x-3 gap-y-1 py-2 sm:flex-row sm:items-center"
          >
            <span className="tabular-nums">
              {duty.allDay ? t('allDay', { date: format.date(duty.date) }) : format.span(duty.startsAt, duty.endsAt)}
            </span>
            <StationTag station={duty.station} />
          </li>
        ))}
      </ul>
    </>
  );
};

const UnknownPerson = () => {
  const { t } = useTranslation('oncall');
  const isAdmin = useViewer().role === 'ADMIN';
  return (
    <Notice tone="warning">
      {t('unknownPerson')}{' '}
      {isAdmin ? (
        <Link to="/admin/unresolved-names" className="font-medium underline">
          {t('settleNames')}
        </Link>
      ) : null}
    </Notice>
  );
};
