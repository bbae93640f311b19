import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { useSetTutors } from '../mutations';
import type { Assignment } from '../queries';
import { TutorPicker } from './tutor-picker';

type Props = { assignment: Assignment; onDone: () => void };

/** Who supervises a resident in one rotation. */
export const TutorsForm = ({ assignment, onDone }: Props) => {
  const { t } = useTranslation('assignments');
  const problemText = useProblemText();
  const save = useSetTutors();
  const [tutorIds, setTutorIds] = useState(() => assignment.tutors.map(({ id }) => id));
  return (
    <>
      <TutorPicker
        label={t('tutors.add')}
        empty={t('tutors.none')}
        chosen={assignment.tutors}
        value={tutorIds}
        onChange={setTutorIds}
      />
      {save.isError ? <Notice tone="danger">{problemText(save.error)}</Notice> : null}
      <div className="flex justify-end">
        <Button
          variant="primary"
          isSending={save.isPending}
          onPress={() => save.mutate({ assignment, tutorIds }, { onSuccess: onDone })}
        >
          {t('tutors.save')}
        </Button>
      </div>
    </>
  );
};
