import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { ChoiceList } from '@/ui/choice-list';
import { ErrorState } from '@/ui/error-state';
import { Select } from '@/ui/select';
import { Skeleton } from '@/ui/skeleton';
import { TextField } from '@/ui/text-field';
import type { CurriculumTarget } from '../mutations';
import { rotationsQuery } from '../queries';

const TARGETS = ['MERGE', 'CREATE'] as const;
type Target = (typeof TARGETS)[number];

type Props = {
  rotationId: string | undefined;
  isDisabled: boolean;
  /** Undefined while the choice is not complete. */
  onTarget: (target: CurriculumTarget | undefined) => void;
};

/** Where a curriculum goes: into a rotation that is there, or into a new one. */
export const TargetFields = ({ rotationId, isDisabled, onTarget }: Props) => {
  const { t } = useTranslation('imports');
  const { language } = useFormat();
  const rotations = useQuery(rotationsQuery());
  const [target, setTarget] = useState<Target>('MERGE');
  const [mergedId, setMergedId] = useState(rotationId ?? null);
  const [name, setName] = useState('');
  const tell = (chosen: Target, id: string | null, text: string): void => {
    setTarget(chosen);
    setMergedId(id);
    setName(text);
    if (chosen === 'MERGE') onTarget(id === null ? undefined : { rotationId: id });
    else onTarget(text.trim() === '' ? undefined : { rotationName: text.trim() });
  };
  if (rotations.isPending) return <Skeleton rows={3} />;
  if (rotations.isError) return <ErrorState error={rotations.error} onRetry={rotations.refetch} />;
  return (
    <>
      <ChoiceList
        label={t('target.label')}
        items={TARGETS.map((id) => ({ id, label: t(`target.${id}`), description: t(`targetText.${id}`) }))}
        value={target}
        onChange={(chosen) => tell(chosen, mergedId, name)}
        isDisabled={isDisabled}
      />
      {target === 'MERGE' ? (
        <Select
          label={t('target.rotation')}
          placeholder={t('target.choose')}
          items={rotations.data.items.map(({ id, name: english, nameHe }) => ({
            id,
            label: language === 'he' ? (nameHe ?? english) : english,
          }))}
          value={mergedId}
          onChange={(id) => tell(target, id, name)}
          isDisabled={isDisabled}
        />
      ) : (
        <TextField
          label={t('target.name')}
          value={name}
          maxLength={200}
          onChange={(text) => tell(target, mergedId, text)}
          isDisabled={isDisabled}
        />
      )}
    </>
  );
};
