import { useTranslation } from 'react-i18next';
import { useSetTutors } from '../mutations';
import type { Assignment } from '../queries';
import { TutorChoice } from './tutor-choice';

type Props = { assignment: Assignment; onDone: () => void };

/** Who supervises a resident in one rotation. */
export const TutorsForm = ({ assignment, onDone }: Props) => {
  const { t } = useTranslation('assignments');
  const save = useSetTutors();
  return (
    <TutorChoice
      chosen={assignment.tutors}
      empty={t('tutors.none')}
      error={save.error}
      isSaving={save.isPending}
      onSave={(tutorIds) => save.mutate({ assignment, tutorIds }, { onSuccess: onDone })}
    />
  );
};
