import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TutorDashboard } from '@/features/dashboards/queries';
import { Card } from '@/ui/card';
import { SupervisedResident } from './supervised-resident';

/** The residents whom the reader answers for, those who are longest in their rotation first. */
export const SupervisedResidents = ({ dashboard: { counts, residents, today } }: { dashboard: TutorDashboard }) => {
  const { t } = useTranslation('home');
  return (
    <Card
      title={t('residents.title')}
      more={
        <Link to="/residents" search={{}}>
          {t('residents.all', { count: counts.residents })}
        </Link>
      }
    >
      {residents.length === 0 ? (
        <p className="text-ink-muted px-4 pb-3">{t('residents.none')}</p>
      ) : (
        <ul className="divide-line divide-y pb-1">
          {residents.map((each) => (
            <SupervisedResident key={`${each.resident.id} ${each.rotationId}`} supervised={each} today={today} />
          ))}
        </ul>
      )}
    </Card>
  );
};
