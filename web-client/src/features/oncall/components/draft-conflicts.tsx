import { useTranslation } from 'react-i18next';
import { asDay, type DraftEntry } from '../draft';
import type { Day } from '../queries';
import { conflictsOf } from '../roster';
import { usePersonName } from '../use-person-name';
import { useStations } from '../use-stations';
import { ConflictNote } from './conflict-note';

type Props = { date: string; entries: readonly DraftEntry[]; before: Day | undefined; after: Day | undefined };

/** The conflicts of the day as it stands in the editor; told anew at each change. They never stop a save. */
export const DraftConflicts = ({ date, entries, before, after }: Props) => {
  const { t } = useTranslation('oncall');
  const nameOf = usePersonName();
  const stations = useStations();
  const conflicts = conflictsOf(asDay(date, entries), { before, after }, stations.all);
  return (
    <section aria-live="polite" aria-label={t('conflicts')} className="flex flex-col gap-1.5">
      {conflicts.map((conflict) => {
        const entry = entries.find(({ accountId }) => accountId === conflict.accountId);
        return (
          <ConflictNote
            key={`${conflict.kind} ${conflict.accountId} ${conflict.nextDate ?? ''}`}
            conflict={conflict}
            name={entry ? nameOf(entry) : ''}
          />
        );
      })}
    </section>
  );
};
