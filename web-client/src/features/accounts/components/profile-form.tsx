import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { useProblemText } from '@/i18n/use-problem-text';
import { showViolations } from '@/lib/form';
import { useViewer } from '@/session/use-viewer';
import { Button } from '@/ui/button';
import { Definition } from '@/ui/definition';
import { FormDateField } from '@/ui/form-date-field';
import { FormTextField } from '@/ui/form-text-field';
import { Ltr } from '@/ui/ltr';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import { useChangeMe } from '../mutations';
import { optionalName, requiredName, startDate } from '../schemas';

const tutorSchema = z.object({ fullName: requiredName, fullNameHe: optionalName, residencyStartDate: z.string() });
const residentSchema = z.extend(tutorSchema, { residencyStartDate: startDate });
type Values = z.infer<typeof tutorSchema>;

export const ProfileForm = () => {
  const { t } = useTranslation(['accounts', 'common']);
  const problemText = useProblemText();
  const viewer = useViewer();
  const change = useChangeMe();
  const [isAllPlaced, setAllPlaced] = useState(false);
  const isResident = viewer.role === 'RESIDENT';
  const form = useForm<Values>({
    resolver: standardSchemaResolver(isResident ? residentSchema : tutorSchema),
    values: {
      fullName: viewer.fullName,
      fullNameHe: viewer.fullNameHe ?? '',
      residencyStartDate: viewer.residencyStartDate ?? '',
    },
    resetOptions: { keepDirtyValues: true },
    mode: 'onTouched',
  });
  const { control, formState, handleSubmit, reset } = form;
  const { isDirty, dirtyFields } = formState;

  const submit = handleSubmit((values) => {
    const changed = Object.fromEntries(
      Object.entries(values).filter(([name]) =>
        Object.entries(dirtyFields).some(([dirty, is]) => is && dirty === name),
      ),
    );
    change.mutate(changed, {
      onSuccess: () => {
        reset(values);
        toast({ text: t('common:saved') });
      },
      onError: (error) => setAllPlaced(showViolations(error, form)),
    });
  });

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      {change.isError && !isAllPlaced ? <Notice tone="danger">{problemText(change.error)}</Notice> : null}
      <FormTextField control={control} name="fullName" label={t('fullName')} autoComplete="name" />
      <FormTextField
        control={control}
        name="fullNameHe"
        label={t('fullNameHe')}
        description={t('fullNameHeHint')}
        isOptional
      />
      {isResident ? (
        <FormDateField control={control} name="residencyStartDate" label={t('residencyStartDate')} />
      ) : null}
      <Definition term={t('email')}>
        <Ltr>{viewer.email}</Ltr>
      </Definition>
      <div>
        <Button type="submit" variant="primary" isDisabled={!isDirty} isSending={change.isPending}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
};
