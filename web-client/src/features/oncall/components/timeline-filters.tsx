import { useTranslation } from 'react-i18next';
import { Select } from '@/ui/select';
import type { Day } from '../queries';
import { peopleOf, type Shown, shownStations } from '../roster';
import { usePersonName } from '../use-person-name';
import { labelOf, useStations } from '../use-stations';
import { useFormat } from '@/i18n/use-format';

const ALL = '*';

type Props = { days: readonly Day[]; shown: Shown; onShown: (shown: Shown) => void };

/** By station and by person; each list holds what the days hold, and what is chosen already. */
export const TimelineFilters = ({ days, shown, onShown }: Props) => {
  const { t } = useTranslation('oncall');
  const { language } = useFormat();
  const nameOf = usePersonName();
  const stations = shownStations(useStations().all, days).map((station) => ({
    id: station.key,
    label: labelOf(station, language),
  }));
  const people = peopleOf(days)
    .map((person) => ({ id: person.key, label: nameOf(person) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
  const chosen = (id: string): string | undefined => (id === ALL ? undefined : id);
  return (
    <div className="grid w-full grid-cols-2 gap-2 sm:w-auto sm:grid-cols-[12rem_12rem]">
      <Select
        label={t('filter.station')}
        isLabelHidden
        items={[{ id: ALL, label: t('filter.allStations') }, ...stations]}
        value={shown.station ?? ALL}
        onChange={(id) => onShown({ ...shown, station: chosen(id) })}
      />
      <Select
        label={t('filter.person')}
        isLabelHidden
        items={[{ id: ALL, label: t('filter.everybody') }, ...people]}
        value={people.some(({ id }) => id === shown.person) ? (shown.person ?? ALL) : ALL}
        onChange={(id) => onShown({ ...shown, person: chosen(id) })}
      />
    </div>
  );
};
