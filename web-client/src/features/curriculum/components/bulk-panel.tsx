import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { FormTextField } from '@/ui/form-text-field';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import { useBulkEdit } from '../mutations';
import { isCount, isHttps } from '../node-schema';
import type { TreeNode } from '../queries';

const schema = z.object({
  requiredCount: z.string().check(z.refine((text) => text.trim() === '' || isCount(text), 'count')),
  mcqUrl: z.string().check(z.refine((text) => text.trim() === '' || isHttps(text), 'https')),
});
const EMPTY = { requiredCount: '', mcqUrl: '' };

type Props = { rotationId: string; leaves: readonly TreeNode[]; onDone: () => void };

/** The same change of all ticked items, in one step; a ticked branch stands for what is below it. */
export const BulkPanel = ({ rotationId, leaves, onDone }: Props) => {
  const { t } = useTranslation('curriculum');
  const problemText = useProblemText();
  const bulk = useBulkEdit(rotationId);
  const form = useForm({ resolver: standardSchemaResolver(schema), defaultValues: EMPTY, mode: 'onTouched' });
  const { control, handleSubmit, formState } = form;
  const count = leaves.length;
  const submit = handleSubmit(({ requiredCount, mcqUrl }) =>
    bulk.mutate(
      {
        nodeIds: leaves.map(({ id }) => id),
        ...(requiredCount.trim() ? { requiredCount: Number(requiredCount) } : {}),
        ...(mcqUrl.trim() ? { mcqUrl: mcqUrl.trim() } : {}),
      },
      {
        onSuccess: () => {
          toast({ text: t('bulk.done', { count }) });
          form.reset(EMPTY);
          onDone();
        },
      },
    ),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => void submit(event)}
      aria-label={t('bulk.title')}
      className="border-line bg-surface flex flex-col gap-4 rounded-lg border p-4 max-lg:order-first lg:sticky lg:top-6"
    >
      <div>
        <h2 className="text-base">{t('bulk.title')}</h2>
        <p className="text-ink-muted text-sm">{t('bulk.text')}</p>
      </div>
      <FormTextField
        control={control}
        name="requiredCount"
        label={t('field.requiredCount')}
        inputMode="numeric"
        isOptional
        isLtr
      />
      <FormTextField control={control} name="mcqUrl" label={t('field.mcqUrl')} type="url" isOptional isLtr />
      {bulk.isError ? <Notice tone="danger">{problemText(bulk.error)}</Notice> : null}
      <Button type="submit" variant="primary" isDisabled={count === 0 || !formState.isDirty} isSending={bulk.isPending}>
        {count === 0 ? t('bulk.none') : t('bulk.confirm', { count })}
      </Button>
    </form>
  );
};
