import { useQuery } from '@tanstack/react-query';
import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { CheckboxList } from '@/ui/checkbox-list';
import { ErrorState } from '@/ui/error-state';
import { FormDateField } from '@/ui/form-date-field';
import { FormSelect } from '@/ui/form-select';
import { Skeleton } from '@/ui/skeleton';
import { accountQueries } from '../queries';
import type { SignUpValues } from '../sign-up-schema';

/** What only a resident is asked. */
export const ResidencyFields = ({ control }: { control: Control<SignUpValues> }) => {
  const { t } = useTranslation('accounts');
  return (
    <>
      <FormDateField control={control} name="residencyStartDate" label={t('residencyStartDate')} />
      <FormSelect
        control={control}
        name="trainingTrack"
        label={t('trainingTrack')}
        placeholder={t('choose')}
        items={[
          { id: 'FOUR_YEAR', label: t('track.FOUR_YEAR') },
          { id: 'SIX_YEAR', label: t('track.SIX_YEAR') },
        ]}
      />
      <RotationFields control={control} />
    </>
  );
};

const RotationFields = ({ control }: { control: Control<SignUpValues> }) => {
  const { t } = useTranslation('accounts');
  const { language } = useFormat();
  const rotations = useQuery(accountQueries.rotations());
  const { field: completed } = useController({ control, name: 'completedRotationIds' });

  if (rotations.isPending) return <Skeleton rows={3} />;
  if (rotations.isError) return <ErrorState error={rotations.error} onRetry={rotations.refetch} />;
  const items = rotations.data.items.map(({ id, name, nameHe }) => ({
    id,
    label: language === 'he' ? (nameHe ?? name) : name,
  }));
  return (
    <>
      <FormSelect
        control={control}
        name="currentRotationId"
        label={t('currentRotation')}
        placeholder={t('choose')}
        items={items}
      />
      <CheckboxList
        label={t('completedRotations')}
        isOptional
        items={items}
        value={completed.value}
        onChange={completed.onChange}
      />
    </>
  );
};
