import { clsx } from 'clsx';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { CivilDate } from '@/lib/civil-date';
import { useViewer } from '@/session/use-viewer';
import type { Assignment } from '../queries';
import { type Person, personOf } from '../roster';
import { usePersonName } from '../use-person-name';
import { useStations } from '../use-stations';

type Props = { assignment: Assignment; date: CivilDate; onPerson: (person: Person) => void };

/** A name in the narrow cell; what stands around it is told to those who do not see the table. */
export const MatrixPerson = ({ assignment, date, onPerson }: Props) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const stations = useStations();
  const name = usePersonName()(assignment);
  const isMe = assignment.accountId === useViewer().id;
  const whole = t('cell', { name, station: stations.label(assignment.station), date: format.date(date) });
  return (
    <Button
      aria-label={isMe ? `${whole} (${t('you')})` : whole}
      className={clsx(
        'pressable data-hovered:bg-accent-soft block min-h-8 w-full rounded-sm px-1 py-0.5 text-start leading-4',
        isMe && 'bg-accent text-on-accent data-hovered:text-accent-soft-ink font-bold',
        !assignment.accountId && 'text-ink-muted italic',
      )}
      onPress={() => onPerson(personOf(assignment))}
    >
      <bdi>{name}</bdi>
    </Button>
  );
};
