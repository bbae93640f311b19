import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Heatmap } from '@/ui/heatmap';
import type { Progress } from '../queries';

/** How much was logged on each of the last 84 days, and how long without a pause. */
export const Activity = ({ progress }: { progress: Pick<Progress, 'heatmap' | 'streak'> }) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const days = progress.heatmap.map(({ date, entries }) => ({ date, count: entries }));
  const total = days.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink-muted tabular-nums">
        {[t('activity.total', { count: total }), t('activity.streak', { count: progress.streak })].join(' · ')}
      </p>
      <Heatmap
        caption={t('activity.caption')}
        days={days}
        describe={({ date, count }) => t('activity.day', { date: format.date(date), count })}
      />
    </div>
  );
};
