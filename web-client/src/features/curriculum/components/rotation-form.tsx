import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { showViolations } from '@/lib/form';
import { Button } from '@/ui/button';
import { FormSelect } from '@/ui/form-select';
import { FormTextArea } from '@/ui/form-text-area';
import { FormTextField } from '@/ui/form-text-field';
import { useSaveRotation } from '../mutations';
import type { Rotation } from '../queries';
import { COLOR_NAMES, ROTATION_COLORS } from '../rotation-colors';
import { rotationFields, rotationSchema, type RotationValues, rotationValues } from '../rotation-schema';
import { StaleNotice } from './stale-notice';

type Props = { rotation: Rotation | undefined; onDone: (rotation: Rotation) => void };

/** What a rotation is called and how it is shown; without a rotation, a new one. */
export const RotationForm = ({ rotation, onDone }: Props) => {
  const { t } = useTranslation('curriculum');
  const save = useSaveRotation();
  const [base, setBase] = useState(rotation);
  const form = useForm<RotationValues>({
    resolver: standardSchemaResolver(rotationSchema),
    defaultValues: rotationValues(rotation),
    mode: 'onTouched',
  });
  const { control, handleSubmit, getValues } = form;
  const send = (values: RotationValues, over = base): void =>
    save.mutate(
      { rotation: over, fields: rotationFields(values) },
      { onSuccess: onDone, onError: (error) => showViolations(error, form) },
    );
  const submit = handleSubmit((values) => send(values));
  const known = COLOR_NAMES.map((name) => ({ id: ROTATION_COLORS[name] as string, label: t(`color.${name}`) }));
  const own = rotationValues(rotation).color;
  const colors = known.some(({ id }) => id === own) ? known : [...known, { id: own, label: own }];
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <FormTextField control={control} name="name" label={t('rotation.name')} />
      <FormTextField control={control} name="nameHe" label={t('rotation.nameHe')} isOptional />
      <FormSelect control={control} name="color" label={t('rotation.color')} items={colors} />
      <FormTextArea control={control} name="description" label={t('rotation.description')} isOptional />
      <StaleNotice
        error={save.error}
        rotationId={rotation?.id}
        onLoad={(fresh) => {
          setBase(fresh);
          save.reset();
          form.reset(rotationValues(fresh));
        }}
        onKeep={(fresh) => {
          setBase(fresh);
          send(getValues(), fresh);
        }}
      />
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isSending={save.isPending}>
          {rotation ? t('rotation.save') : t('rotation.create')}
        </Button>
      </div>
    </form>
  );
};
