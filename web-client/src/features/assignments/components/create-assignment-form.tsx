import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { ComboBox } from '@/ui/combo-box';
import { ErrorState } from '@/ui/error-state';
import { Notice } from '@/ui/notice';
import { personOptions } from '@/ui/person-options';
import { Select } from '@/ui/select';
import { Skeleton } from '@/ui/skeleton';
import { toast } from '@/ui/toast';
import { useCreateAssignment } from '../mutations';
import { nameIn } from '../names';
import { directoryQuery, type Person, rotationsQuery } from '../queries';
import { TutorPicker } from './tutor-picker';

type Props = { resident: Person | undefined; onDone: () => void };

/** Plans a resident for a rotation; it begins when somebody starts it. */
export const CreateAssignmentForm = ({ resident, onDone }: Props) => {
  const { t } = useTranslation('assignments');
  const format = useFormat();
  const problemText = useProblemText();
  const directory = useQuery(directoryQuery());
  const rotations = useQuery(rotationsQuery());
  const create = useCreateAssignment();
  const [residentId, setResidentId] = useState<string | null>(resident?.id ?? null);
  const [rotationId, setRotationId] = useState<string | null>(null);
  const [tutorIds, setTutorIds] = useState<string[]>([]);
  const failed = [directory, rotations].find(({ isError }) => isError);
  if (failed) return <ErrorState error={failed.error} onRetry={failed.refetch} />;
  if (!directory.data || !rotations.data) return <Skeleton rows={5} />;
  const submit = (): void => {
    if (residentId === null || rotationId === null) return;
    create.mutate(
      { residentId, rotationId, tutorIds },
      {
        onSuccess: (made) => {
          toast({ text: t('create.done', { resident: format.name(made.resident) }) });
          onDone();
        },
      },
    );
  };
  return (
    <>
      <ComboBox
        label={t('list.resident')}
        items={personOptions(
          directory.data.items.filter(({ role }) => role === 'RESIDENT'),
          format.language,
        )}
        value={residentId}
        onChange={setResidentId}
        opensOnFocus={resident === undefined}
      />
      <Select
        label={t('list.rotation')}
        placeholder={t('create.chooseRotation')}
        items={rotations.data.items
          .filter(({ archived }) => !archived)
          .map((rotation) => ({ id: rotation.id, label: nameIn(rotation, format.language) }))}
        value={rotationId}
        onChange={setRotationId}
      />
      <TutorPicker
        label={t('tutors.add')}
        empty={t('tutors.none')}
        chosen={[]}
        value={tutorIds}
        onChange={setTutorIds}
      />
      {create.isError ? <Notice tone="danger">{problemText(create.error)}</Notice> : null}
      <div className="flex justify-end">
        <Button
          variant="primary"
          isDisabled={residentId === null || rotationId === null}
          isSending={create.isPending}
          onPress={submit}
        >
          {t('create.confirm')}
        </Button>
      </div>
    </>
  );
};
