import { useTranslation } from 'react-i18next';
import { useViewer } from '@/session/use-viewer';
import type { Day } from '../queries';
import { visibleConflicts } from '../roster';
import { usePersonName } from '../use-person-name';
import { ConflictNote } from './conflict-note';

/** What the reader should know about a day's conflicts; nothing when there is none. */
export const DayConflicts = ({ day }: { day: Day }) => {
  const { t } = useTranslation('oncall');
  const viewer = useViewer();
  const nameOf = usePersonName();
  const conflicts = visibleConflicts(day, viewer);
  if (conflicts.length === 0) return null;
  return (
    <ul aria-label={t('conflicts')} className="flex flex-col gap-1.5">
      {conflicts.map((conflict) => {
        const entry = day.assignments.find(({ accountId }) => accountId === conflict.accountId);
        return (
          <li key={`${conflict.kind} ${conflict.accountId}`}>
            <ConflictNote conflict={conflict} name={entry ? nameOf(entry) : ''} />
          </li>
        );
      })}
    </ul>
  );
};
