import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { useSetGlobalTutors } from '../mutations';
import { type Person, type Residency, residencyQueries } from '../queries';
import { TutorChoice } from './tutor-choice';

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
  const save = useSetGlobalTutors();
  return (
    <TutorChoice
      chosen={residency.globalTutors}
      empty={t('global.none')}
      error={save.error}
      isSaving={save.isPending}
      onSave={(tutorIds) => save.mutate({ residency, tutorIds }, { onSuccess: onDone })}
    />
  );
};
