import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ResidentDashboard } from '@/features/dashboards/queries';
import { Milestones as Quarters } from '@/features/progress/components/milestones';
import { Card } from '@/ui/card';

/** What the reader has reached so far, and what is still ahead. */
export const Milestones = ({ dashboard: { milestones, achievements } }: { dashboard: ResidentDashboard }) => {
  const { t } = useTranslation(['home', 'progress']);
  return (
    <Card title={t('progress:milestones.title')}>
      <div className="flex flex-col gap-3 px-4 pt-1 pb-3">
        <Quarters milestones={milestones} />
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {achievements.map(({ key, reached }) => (
            <li key={key} className={reached ? 'flex items-center gap-1' : 'text-ink-muted flex items-center gap-1'}>
              {reached ? <Check aria-hidden className="text-accent size-4" /> : null}
              {t(`achievement.${key}`)}{' '}
              <span className="sr-only">
                {reached ? t('progress:milestones.reached') : t('progress:milestones.ahead')}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
};
