import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { Plus } from 'lucide-react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { FormTextField } from '@/ui/form-text-field';
import { Notice } from '@/ui/notice';
import { useCreateFeedToken } from '../mutations';
import type { CreatedFeedToken } from '../queries';

const MAX_NAME = 60;
const schema = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(MAX_NAME, 'too-long')),
});

export const CreateLinkForm = ({ onCreated }: { onCreated: (created: CreatedFeedToken) => void }) => {
  const { t } = useTranslation('feeds');
  const problemText = useProblemText();
  const create = useCreateFeedToken();
  const { control, handleSubmit, reset } = useForm<z.infer<typeof schema>>({
    resolver: standardSchemaResolver(schema),
    defaultValues: { name: '' },
  });
  const submit = handleSubmit(({ name }) =>
    create.mutate(name, {
      onSuccess: (created) => {
        reset();
        onCreated(created);
      },
    }),
  );
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-3">
      {create.isError ? <Notice tone="danger">{problemText(create.error)}</Notice> : null}
      <FormTextField control={control} name="name" label={t('name')} description={t('nameHint')} />
      <div>
        <Button type="submit" icon={Plus} isSending={create.isPending}>
          {t('create')}
        </Button>
      </div>
    </form>
  );
};
