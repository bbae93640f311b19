import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import type { Person } from '../queries';
import { TutorPicker } from './tutor-picker';

type Props = {
  chosen: readonly Person[];
  empty: string;
  error: Error | null;
  isSaving: boolean;
  onSave: (tutorIds: string[]) => void;
};

/** Tutors to choose, and the button that saves them. */
export const TutorChoice = ({ chosen, empty, error, isSaving, onSave }: Props) => {
  const { t } = useTranslation('assignments');
  const problemText = useProblemText();
  const [tutorIds, setTutorIds] = useState(() => chosen.map(({ id }) => id));
  return (
    <>
      <TutorPicker label={t('tutors.add')} empty={empty} chosen={chosen} value={tutorIds} onChange={setTutorIds} />
      {error ? <Notice tone="danger">{problemText(error)}</Notice> : null}
      <div className="flex justify-end">
        <Button variant="primary" isSending={isSaving} onPress={() => onSave(tutorIds)}>
          {t('tutors.save')}
        </Button>
      </div>
    </>
  );
};
