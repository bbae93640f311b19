import { useTranslation } from 'react-i18next';
import type { ResidentDashboard } from '@/features/dashboards/queries';
import { Activity } from '@/features/progress/components/activity';
import { awaitingPercent, useSumsText } from '@/features/progress/use-sums-text';
import { Card } from '@/ui/card';
import { ProgressRing } from '@/ui/progress-ring';

/** Everything that is required, and how steadily it is done. */
export const Total = ({ dashboard }: { dashboard: ResidentDashboard }) => {
  const { t } = useTranslation(['home', 'progress']);
  const sumsText = useSumsText();
  const { total, week } = dashboard;
  return (
    <Card title={t('progress:total')}>
      <div className="flex flex-col gap-3 px-4 pt-1 pb-3">
        <div className="flex items-center gap-4">
          <ProgressRing
            label={t('progress:total')}
            text={sumsText(total)}
            percent={total.percent}
            awaiting={awaitingPercent(total)}
          />
          <div className="min-w-0 tabular-nums">
            <p>{sumsText(total)}</p>
            <p className="text-ink-muted text-sm">
              {week.entries === 0
                ? t('week.nothing')
                : t('week.entries', { count: week.entries, days: t('week.days', { count: week.days }) })}
            </p>
          </div>
        </div>
        <Activity progress={dashboard} />
      </div>
    </Card>
  );
};
