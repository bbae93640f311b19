import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Dialog } from '@/ui/dialog';
import { toast } from '@/ui/toast';
import type { AssignmentAct } from '../mutations';
import type { Assignment, Person } from '../queries';
import { rotationIn } from '../names';
import { AssignmentQuestion } from './assignment-question';
import { CreateAssignmentForm } from './create-assignment-form';
import { GlobalTutorsForm } from './global-tutors-form';
import { TutorsForm } from './tutors-form';

/** What is asked of the board, from a row or from its head. */
export type Asked =
  | { act: 'CREATE'; resident?: Person }
  | { act: 'GLOBAL'; resident: Person }
  | { act: AssignmentAct | 'SET_TUTORS'; assignment: Assignment };

type Props = { asked: Asked | undefined; onClose: () => void };

/** At most one of them is open. */
export const AssignmentDialogs = ({ asked, onClose }: Props) => {
  const { t } = useTranslation('assignments');
  const format = useFormat();
  if (!asked) return null;
  const saved = (): void => {
    toast({ text: t('tutors.saved') });
    onClose();
  };
  if (asked.act === 'CREATE')
    return (
      <Dialog title={t('create.title')} isOpen onClose={onClose}>
        <CreateAssignmentForm resident={asked.resident} onDone={onClose} />
      </Dialog>
    );
  if (asked.act === 'GLOBAL')
    return (
      <Dialog title={t('global.title', { resident: format.name(asked.resident) })} isOpen onClose={onClose}>
        <GlobalTutorsForm resident={asked.resident} onDone={saved} />
      </Dialog>
    );
  if (asked.act === 'SET_TUTORS')
    return (
      <Dialog
        title={t('tutors.title', {
          resident: format.name(asked.assignment.resident),
          rotation: rotationIn(asked.assignment, format.language),
        })}
        isOpen
        onClose={onClose}
      >
        <TutorsForm assignment={asked.assignment} onDone={saved} />
      </Dialog>
    );
  return <AssignmentQuestion act={asked.act} assignment={asked.assignment} onClose={onClose} />;
};
