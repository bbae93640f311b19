import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TutorDashboard } from '@/features/dashboards/queries';
import { Card } from '@/ui/card';
import { RowLink } from '@/ui/row-link';
import { WaitingGroup } from './waiting-group';

/** Whose entries wait for the reader's answer, the longest first, and the petitions among them. */
export const WaitingForMe = ({ dashboard: { counts, queue, today } }: { dashboard: TutorDashboard }) => {
  const { t } = useTranslation('home');
  return (
    <Card
      title={t('answer.title')}
      more={
        <Link to="/queue" search={{}}>
          {t('answer.all')}
        </Link>
      }
    >
      <p className={counts.waitingEntries > 0 ? 'px-4 pb-1 text-lg font-semibold' : 'text-ink-muted px-4 pb-2'}>
        {t('answer.entries', { count: counts.waitingEntries })}
      </p>
      <ul className="border-line divide-line divide-y border-t pb-1">
        {queue.map((group) => (
          <WaitingGroup key={`${group.resident.id} ${group.rotationId}`} group={group} today={today} />
        ))}
        <li>
          <RowLink to="/petitions/queue" search={{}}>
            <span className={counts.petitions > 0 ? 'font-semibold' : 'text-ink-muted'}>
              {t('decide.pendingPetitions', { count: counts.petitions })}
            </span>
          </RowLink>
        </li>
      </ul>
    </Card>
  );
};
