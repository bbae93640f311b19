import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { useViewer } from '@/session/use-viewer';
import type { Day, Station } from '../queries';
import { at, grouped, type Person, shownStations } from '../roster';
import { useStations } from '../use-stations';
import { PersonButton } from './person-button';
import { StationTag } from './station-tag';

type Props = { day: Day; onPerson: (person: Person) => void };

/** All stations of one day by group, with whoever stands there. */
export const DayTeam = ({ day, onPerson }: Props) => {
  const { t } = useTranslation('oncall');
  const stations = useStations();
  return (
    <div className="columns-1 gap-5 md:columns-2 xl:columns-3">
      {grouped(shownStations(stations.all, [day])).map(({ group, stations: members }) => (
        <section key={group} className="break-inside-avoid pb-5">
          <h3 className="text-ink-muted pb-1.5 text-sm font-medium">{t(`group.${group}`)}</h3>
          <ul className="border-line bg-surface divide-line divide-y rounded-lg border">
            {members.map((station) => (
              <StationRow key={station.key} station={station} day={day} onPerson={onPerson} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};

const StationRow = ({ station, day, onPerson }: Props & { station: Station }) => {
  const { t } = useTranslation('oncall');
  const viewer = useViewer();
  const people = at(day, station.key);
  const isMine = people.some(({ accountId }) => accountId === viewer.id);
  return (
    <li
      className={clsx(
        'grid grid-cols-[minmax(0,9rem)_minmax(0,1fr)] items-center gap-3 px-3 py-1.5',
        isMine && 'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)] rtl:shadow-[inset_-3px_0_0_var(--accent)]',
      )}
    >
      <StationTag station={station.key} />
      {people.length === 0 ? (
        <span className="text-ink-muted text-sm">{t('nobody')}</span>
      ) : (
        <ul className="flex flex-wrap gap-x-4">
          {people.map((assignment) => (
            <li key={assignment.id} className="min-w-0">
              <PersonButton assignment={assignment} onPerson={onPerson} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};
