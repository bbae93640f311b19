import { TriangleAlert, Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { DraftConflict } from '../roster';
import { useStations } from '../use-stations';

type Props = { conflict: DraftConflict; name: string };

/** One conflict in a sentence: two stations at once are a warning, two days in a row are worth knowing. */
export const ConflictNote = ({ conflict, name }: Props) => {
  const { t } = useTranslation('oncall');
  const text = useConflictText()(conflict, name);
  const isWarning = conflict.kind === 'TWO_STATIONS';
  const Icon = isWarning ? TriangleAlert : Info;
  return (
    <p
      className={`flex items-start gap-2 rounded-md px-2.5 py-1.5 text-sm ${isWarning ? 'bg-warning-soft text-warning-soft-ink' : 'bg-sunken text-ink'}`}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        <span className="font-semibold">{t(`conflict.${conflict.kind}`)}</span> {text}
      </span>
    </p>
  );
};

const useConflictText = (): ((conflict: DraftConflict, name: string) => string) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const stations = useStations();
  return (conflict, name) => {
    if (conflict.kind === 'TWO_STATIONS')
      return t('conflict.twoStations', { name, stations: format.list(conflict.stations.map(stations.label)) });
    return conflict.nextDate
      ? t('conflict.nextDay', { name, date: format.date(conflict.nextDate) })
      : t('conflict.previousDay', { name, date: format.date(conflict.previousDate ?? '') });
  };
};
