import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/ui/icon-button';
import type { DraftEntry } from '../draft';
import type { DirectoryEntry } from '../queries';
import { usePersonName } from '../use-person-name';
import { useStations } from '../use-stations';
import { PersonAdder } from './person-adder';
import { StationTag } from './station-tag';

type Props = {
  station: string;
  entries: readonly DraftEntry[];
  people: readonly DirectoryEntry[];
  onPerson: (person: DirectoryEntry) => void;
  onName: (name: string) => void;
  onRemove: (entry: DraftEntry) => void;
};

/** One station of the edited day: who stands there, and a field for the next one. */
export const StationPeople = ({ station, entries, people, onPerson, onName, onRemove }: Props) => {
  const { t } = useTranslation('oncall');
  const label = useStations().label(station);
  const nameOf = usePersonName();
  return (
    <li className="grid items-start gap-x-3 gap-y-1.5 px-3 py-2 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <span className="sm:pt-2">
        <StationTag station={station} />
      </span>
      <div className="flex min-w-0 flex-col gap-1">
        {entries.length > 0 ? (
          <ul aria-label={label} className="flex flex-col">
            {entries.map((entry) => (
              <li key={entry.id} className="flex min-h-9 items-center justify-between gap-2 ps-3">
                <span className="min-w-0">
                  <bdi className={entry.accountId ? 'font-medium' : 'italic'}>{nameOf(entry)}</bdi>
                  {entry.accountId ? null : (
                    <span className="text-ink-muted ps-2 text-sm">{t('editor.withoutAccount')}</span>
                  )}
                </span>
                <IconButton
                  label={t('editor.remove', { name: nameOf(entry), station: label })}
                  icon={X}
                  onPress={() => onRemove(entry)}
                />
              </li>
            ))}
          </ul>
        ) : null}
        <PersonAdder
          label={t('editor.addTo', { station: label })}
          people={people}
          onPerson={onPerson}
          onName={onName}
        />
      </div>
    </li>
  );
};
