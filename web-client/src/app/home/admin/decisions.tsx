import { linkOptions } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AdminDashboard } from '@/features/dashboards/queries';
import { Card } from '@/ui/card';
import { RowLink } from '@/ui/row-link';

const links = {
  pendingAccounts: linkOptions({ to: '/people', search: { status: 'PENDING' } }),
  rotationRequests: linkOptions({ to: '/admin/rotation-requests' }),
  pendingPetitions: linkOptions({ to: '/petitions/queue', search: {} }),
  unassignedResidents: linkOptions({ to: '/admin/assignments', search: {} }),
  unsettledRosterDays: linkOptions({ to: '/admin/unresolved-names' }),
  waitingEntries: linkOptions({ to: '/queue', search: {} }),
};
type Decision = keyof typeof links;

const decisions = Object.keys(links) as Decision[];

/** What waits for somebody; what waits for nobody comes last and quietly, as its page is still one tap away. */
export const Decisions = ({ counts }: Pick<AdminDashboard, 'counts'>) => {
  const { t } = useTranslation('home');
  const lines = decisions.toSorted((one, other) => Number(counts[one] === 0) - Number(counts[other] === 0));
  return (
    <Card title={t('decide.title')}>
      <ul className="divide-line divide-y pb-1">
        {lines.map((decision) => (
          <li key={decision}>
            <RowLink {...links[decision]}>
              <span className={counts[decision] > 0 ? 'font-semibold' : 'text-ink-muted'}>
                {t(`decide.${decision}`, { count: counts[decision] })}
              </span>
            </RowLink>
          </li>
        ))}
      </ul>
    </Card>
  );
};
