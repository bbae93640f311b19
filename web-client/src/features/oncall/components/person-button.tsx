import { clsx } from 'clsx';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useViewer } from '@/session/use-viewer';
import { Badge } from '@/ui/badge';
import type { Assignment } from '../queries';
import { type Person, personOf } from '../roster';
import { usePersonName } from '../use-person-name';

type Props = { assignment: Assignment; onPerson: (person: Person) => void };

/** A name that opens the person's duties; the reader's own is bold and says so. */
export const PersonButton = ({ assignment, onPerson }: Props) => {
  const { t } = useTranslation('oncall');
  const nameOf = usePersonName();
  const isMe = assignment.accountId === useViewer().id;
  return (
    <Button
      className={clsx(
        'pressable hover:bg-sunken -mx-1.5 inline-flex min-h-11 items-center gap-1.5 px-1.5 text-start sm:min-h-7',
        isMe && 'font-semibold',
        !assignment.accountId && 'text-ink-muted italic',
      )}
      onPress={() => onPerson(personOf(assignment))}
    >
      <bdi className="underline-offset-2 [[data-hovered]>&]:underline">{nameOf(assignment)}</bdi>{' '}
      {isMe ? <Badge tone="accent">{t('you')}</Badge> : null}
    </Button>
  );
};
