import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import { useSetGlobalTutors } from '../mutations';
import { type Person, type Residency, residencyQueries } from '../queries';
import { TutorPicker } from './tutor-picker';

type Props = { resident: Person; onDone: () => void };

/** Who supervises a resident in every rotation. */
export const GlobalTutorsForm = ({ resident, onDone }: Props) => {
  const { t } = useTranslation('assignments');
  const residency = useQuery({ ...residencyQueries.one(resident.id), staleTime: 0 });
  return (
    <>
      <p className="text-ink-muted">{t('global.text')}</p>
      {residency.isPending ? <Skeleton rows={3} /> : null}
      {residency.isError ? <ErrorState error={residency.error} onRetry={residency.refetch} /> : null}
      {residency.data ? <Chosen residency={residency.data} onDone={onDone} /> : null}
    </>
  );
};

const Chosen = ({ residency, onDone }: { residency: Residency; onDone: () => void }) => {
  const { t } = useTranslation('assignments');
  const problemText = useProblemText();
  const save = useSetGlobalTutors();
  const [tutorIds, setTutorIds] = useState(() => residency.globalTutors.map(({ id }) => id));
  return (
    <>
      <TutorPicker
        label={t('tutors.add')}
        empty={t('global.none')}
        chosen={residency.globalTutors}
        value={tutorIds}
        onChange={setTutorIds}
      />
      {save.isError ? <Notice tone="danger">{problemText(save.error)}</Notice> : null}
      <div className="flex justify-end">
        <Button
          variant="primary"
          isSending={save.isPending}
          onPress={() => save.mutate({ residency, tutorIds }, { onSuccess: onDone })}
        >
          {t('tutors.save')}
        </Button>
      </div>
    </>
  );
};
