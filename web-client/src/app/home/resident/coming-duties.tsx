import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ResidentDashboard } from '@/features/dashboards/queries';
import { DutyRow } from '@/features/oncall/components/duty-row';
import { Card } from '@/ui/card';

type Duty = ResidentDashboard['duties'][number];

const isSame = (one: Duty, other: Duty | undefined): boolean =>
  one.station === other?.station && one.startsAt === other.startsAt;

/** The duties of the coming week after the next one, which stands at the head of the page. */
export const ComingDuties = ({ dashboard: { duties, nextDuty, today } }: { dashboard: ResidentDashboard }) => {
  const { t } = useTranslation('home');
  const others = duties.filter((duty) => !isSame(duty, nextDuty));
  if (others.length === 0) return null;
  return (
    <Card
      title={t('duties.title')}
      more={
        <Link to="/on-call" search={{ tab: 'mine' }}>
          {t('duties.all')}
        </Link>
      }
    >
      <ul className="divide-line divide-y px-1 pb-1">
        {others.map((duty) => (
          <DutyRow key={`${duty.date} ${duty.station}`} duty={duty} today={today} />
        ))}
      </ul>
    </Card>
  );
};
