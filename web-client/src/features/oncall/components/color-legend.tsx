import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useStations } from '../use-stations';
import { StationTag } from './station-tag';

/** Which colour is which station; folded, since every entry carries its station in words too. */
export const ColorLegend = () => {
  const { t } = useTranslation('oncall');
  const stations = useStations();
  return (
    <details className="group pt-4">
      <summary className="text-ink-muted hover:text-ink flex min-h-11 w-fit cursor-pointer items-center gap-1.5 text-sm sm:min-h-8">
        {t('legend')}
        <ChevronDown aria-hidden className="size-4 group-open:rotate-180" />
      </summary>
      <ul className="flex flex-wrap gap-1.5 pt-1">
        {stations.all
          .filter(({ active }) => active)
          .map(({ key }) => (
            <li key={key}>
              <StationTag station={key} />
            </li>
          ))}
      </ul>
    </details>
  );
};
