import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { currentLanguage } from '@/i18n/i18n';
import { useProblemText } from '@/i18n/use-problem-text';
import { showViolations, withoutBlanks } from '@/lib/form';
import { Button } from '@/ui/button';
import { FormTextField } from '@/ui/form-text-field';
import { Notice } from '@/ui/notice';
import { useSetUp } from '../mutations';
import { email, newPassword, optionalName, requiredName } from '../schemas';

const schema = z.object({ fullName: requiredName, fullNameHe: optionalName, email, password: newPassword });
type Values = z.infer<typeof schema>;

type Props = { token: string; email: string | undefined; onDone: () => void };

export const SetUpForm = ({ token, email: knownEmail = '', onDone }: Props) => {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  const setUp = useSetUp();
  const [isAllPlaced, setAllPlaced] = useState(false);
  const form = useForm<Values>({
    resolver: standardSchemaResolver(schema),
    defaultValues: { fullName: '', fullNameHe: '', email: knownEmail, password: '' },
    mode: 'onTouched',
  });
  const { control } = form;
  const submit = form.handleSubmit(({ fullNameHe, ...values }) =>
    setUp.mutate(
      { ...values, ...withoutBlanks({ fullNameHe }), token, language: currentLanguage() },
      { onSuccess: onDone, onError: (error) => setAllPlaced(showViolations(error, form)) },
    ),
  );

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      {setUp.isError && !isAllPlaced ? <Notice tone="danger">{problemText(setUp.error)}</Notice> : null}
      <FormTextField control={control} name="fullName" label={t('fullName')} autoComplete="name" />
      <FormTextField
        control={control}
        name="fullNameHe"
        label={t('fullNameHe')}
        description={t('fullNameHeHint')}
        isOptional
      />
      <FormTextField control={control} name="email" label={t('email')} type="email" autoComplete="username" isLtr />
      <FormTextField
        control={control}
        name="password"
        label={t('password')}
        description={t('passwordHint')}
        type="password"
        autoComplete="new-password"
      />
      <Button type="submit" variant="primary" isWide isSending={setUp.isPending}>
        {t('setUp')}
      </Button>
    </form>
  );
};
