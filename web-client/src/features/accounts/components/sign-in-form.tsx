import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { Link } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { FormTextField } from '@/ui/form-text-field';
import { Notice } from '@/ui/notice';
import { useSignIn } from '../mutations';
import { email, presentText } from '../schemas';

const schema = z.object({ email, password: presentText });
type Values = z.infer<typeof schema>;

export const SignInForm = ({ onSignedIn }: { onSignedIn: () => void }) => {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  const signIn = useSignIn();
  const { control, handleSubmit } = useForm<Values>({
    resolver: standardSchemaResolver(schema),
    defaultValues: { email: '', password: '' },
    mode: 'onTouched',
  });
  const submit = handleSubmit((values) => signIn.mutate(values, { onSuccess: onSignedIn }));

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      {signIn.isError ? <Notice tone="danger">{problemText(signIn.error)}</Notice> : null}
      <FormTextField control={control} name="email" label={t('email')} type="email" autoComplete="username" isLtr />
      <FormTextField
        control={control}
        name="password"
        label={t('password')}
        type="password"
        autoComplete="current-password"
      />
      <Button type="submit" variant="primary" isWide isSending={signIn.isPending}>
        {t('signIn')}
      </Button>
      <Link to="/forgot" className="text-accent self-start py-2 underline underline-offset-2">
        {t('forgot')}
      </Link>
    </form>
  );
};
