import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { formatUntil, isWithin } from '@/lib/until';
import { useNow } from '@/lib/use-now';
import { markClass, colorFamily } from '@/ui/color-family';
import type { Duty } from '../queries';
import { useStations } from '../use-stations';
import { StationTag } from './station-tag';

/** The answer to "when and where am I next", before anything else on the page. */
export const NextDuty = ({ duty }: { duty: Duty | undefined }) => {
  const { t } = useTranslation('oncall');
  const stations = useStations();
  const color = markClass[colorFamily(duty ? (stations.find(duty.station)?.color ?? 'gray') : 'gray')];
  return (
    <section aria-labelledby="next-duty" className="border-line bg-surface overflow-hidden rounded-lg border">
      <div className={`border-s-4 px-4 py-3.5 ${color}`}>
        <h2 id="next-duty" className="text-ink-muted text-sm font-medium">
          {t('next.title')}
        </h2>
        {duty ? <NextDutyText duty={duty} /> : <p className="pt-1">{t('next.none')}</p>}
      </div>
    </section>
  );
};

const NextDutyText = ({ duty }: { duty: Duty }) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const now = useNow();
  const isRunning = isWithin(now, duty.startsAt, duty.endsAt);
  return (
    <>
      <p className="pt-1 text-lg font-semibold text-balance tabular-nums sm:text-xl">
        {duty.allDay ? t('allDay', { date: format.date(duty.date) }) : format.span(duty.startsAt, duty.endsAt)}
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1.5">
        <StationTag station={duty.station} />
        <span className="text-ink-muted">
          {isRunning ? t('next.running') : t('next.starts', { when: formatUntil(duty.startsAt, now, format.language) })}
        </span>
      </p>
    </>
  );
};
