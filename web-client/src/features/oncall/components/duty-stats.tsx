import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { DutyStats as Stats } from '../queries';
import { COMING_DAYS } from '../search';
import { StationTag } from './station-tag';

/** How many duties the coming weeks hold, and where. Days off do not count. */
export const DutyStats = ({ stats }: { stats: Stats }) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  return (
    <section aria-labelledby="duty-stats">
      <h2 id="duty-stats" className="pb-2 text-base">
        {t('stats.title', { count: COMING_DAYS })}
      </h2>
      <dl className="border-line bg-surface divide-line divide-y rounded-lg border">
        <div className="flex items-center justify-between px-3 py-2">
          <dt className="font-medium">{t('stats.total')}</dt>
          <dd className="font-semibold tabular-nums">{format.number(stats.total)}</dd>
        </div>
        {stats.byStation.map(({ station, count }) => (
          <div key={station} className="flex items-center justify-between px-3 py-1.5">
            <dt>
              <StationTag station={station} />
            </dt>
            <dd className="tabular-nums">{format.number(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
