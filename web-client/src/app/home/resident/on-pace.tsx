import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ResidentDashboard } from '@/features/dashboards/queries';
import { CategoryMeters } from '@/features/progress/components/category-meters';
import { PaceCard } from '@/features/progress/components/pace-card';
import { Card } from '@/ui/card';

/** The rotation in which the reader is now, in all and by category. */
export const OnPace = ({ dashboard: { active } }: { dashboard: ResidentDashboard }) => {
  const { t } = useTranslation('home');
  return (
    <Card title={t('pace')} more={<Link to="/progress">{t('allProgress')}</Link>}>
      <div className="flex flex-col gap-3 px-4 pt-1 pb-3">
        <PaceCard isOwn rotation={active && { ...active, ...active.sums }} pace={active?.pace} />
        {active ? <CategoryMeters categories={active.categories} /> : null}
      </div>
    </Card>
  );
};
