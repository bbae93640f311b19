import { useTranslation } from 'react-i18next';
import { asDay, type DraftEntry, withName, withPerson } from '../draft';
import type { DirectoryEntry } from '../queries';
import { grouped, shownStations } from '../roster';
import { useStations } from '../use-stations';
import { StationPeople } from './station-people';

type Props = {
  entries: readonly DraftEntry[];
  people: readonly DirectoryEntry[];
  onEntries: (change: (entries: DraftEntry[]) => DraftEntry[]) => void;
};

export const DayEditorStations = ({ entries, people, onEntries }: Props) => {
  const { t } = useTranslation('oncall');
  const stations = shownStations(useStations().all, [asDay('', entries)]);
  return (
    <div className="columns-1 gap-6 lg:columns-2">
      {grouped(stations).map(({ group, stations: members }) => (
        <section key={group} className="break-inside-avoid pb-5">
          <h2 className="text-ink-muted pb-1.5 text-sm font-medium">{t(`group.${group}`)}</h2>
          <ul className="border-line bg-surface divide-line divide-y rounded-lg border">
            {members.map(({ key }) => (
              <StationPeople
                key={key}
                station={key}
                entries={entries.filter((entry) => entry.station === key)}
                people={people}
                onPerson={(person) => onEntries((now) => withPerson(now, key, person))}
                onName={(name) => onEntries((now) => withName(now, key, name))}
                onRemove={(entry) => onEntries((now) => now.filter((each) => each !== entry))}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
