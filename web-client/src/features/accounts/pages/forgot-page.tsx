import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { Link } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { FormTextField } from '@/ui/form-text-field';
import { Notice } from '@/ui/notice';
import { PageHead } from '@/ui/page-head';
import { useRequestPasswordReset } from '../mutations';
import { email } from '../schemas';

const schema = z.object({ email });

export const ForgotPage = () => {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  const request = useRequestPasswordReset();
  const { control, handleSubmit } = useForm<z.infer<typeof schema>>({
    resolver: standardSchemaResolver(schema),
    defaultValues: { email: '' },
    mode: 'onTouched',
  });
  const submit = handleSubmit((values) => request.mutate(values.email));

  return (
    <>
      <PageHead title={t('forgotTitle')} description={t('forgotText')} />
      {request.isSuccess ? (
        <Notice tone="success">{t('forgotSent')}</Notice>
      ) : (
        <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
          {request.isError ? <Notice tone="danger">{problemText(request.error)}</Notice> : null}
          <FormTextField control={control} name="email" label={t('email')} type="email" autoComplete="username" isLtr />
          <Button type="submit" variant="primary" isWide isSending={request.isPending}>
            {t('sendLink')}
          </Button>
        </form>
      )}
      <Link to="/auth" search={{}} className="text-accent mt-4 inline-block py-2 underline underline-offset-2">
        {t('backToSignIn')}
      </Link>
    </>
  );
};
