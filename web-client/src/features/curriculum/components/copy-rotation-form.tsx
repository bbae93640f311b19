import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { showViolations, withoutBlanks } from '@/lib/form';
import { Button } from '@/ui/button';
import { FormTextField } from '@/ui/form-text-field';
import { Notice } from '@/ui/notice';
import { useDuplicateRotation } from '../mutations';
import type { Rotation } from '../queries';
import { copySchema, type CopyValues } from '../rotation-schema';

type Props = { rotation: Rotation; onDone: (copy: Rotation) => void };

/** The whole rotation once more, under another name and without owners. */
export const CopyRotationForm = ({ rotation, onDone }: Props) => {
  const { t } = useTranslation('curriculum');
  const problemText = useProblemText();
  const copy = useDuplicateRotation();
  const form = useForm<CopyValues>({
    resolver: standardSchemaResolver(copySchema),
    defaultValues: { name: '', nameHe: '' },
    mode: 'onTouched',
  });
  const { control, handleSubmit } = form;
  const submit = handleSubmit(({ name, nameHe }) =>
    copy.mutate(
      { id: rotation.id, name, ...withoutBlanks({ nameHe }) },
      { onSuccess: onDone, onError: (error) => showViolations(error, form) },
    ),
  );
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <p className="text-ink-muted">{t('copy.text', { count: rotation.leafCount })}</p>
      <FormTextField control={control} name="name" label={t('copy.name')} />
      <FormTextField control={control} name="nameHe" label={t('copy.nameHe')} isOptional />
      {copy.isError ? <Notice tone="danger">{problemText(copy.error)}</Notice> : null}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isSending={copy.isPending}>
          {t('copy.confirm')}
        </Button>
      </div>
    </form>
  );
};
