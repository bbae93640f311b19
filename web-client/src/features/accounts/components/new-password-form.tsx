import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { Link } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { isProblem } from '@/api/problem';
import { useProblemText } from '@/i18n/use-problem-text';
import { showViolations } from '@/lib/form';
import { Button } from '@/ui/button';
import { buttonClass } from '@/ui/button-class';
import { FormTextField } from '@/ui/form-text-field';
import { Notice } from '@/ui/notice';
import { useResetPassword } from '../mutations';
import { newPassword } from '../schemas';

const schema = z.object({ password: newPassword });
type Values = z.infer<typeof schema>;

export const NewPasswordForm = ({ token, email }: { token: string; email: string | undefined }) => {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  const reset = useResetPassword();
  const form = useForm<Values>({
    resolver: standardSchemaResolver(schema),
    defaultValues: { password: '' },
    mode: 'onTouched',
  });
  const submit = form.handleSubmit(({ password }) =>
    reset.mutate(
      { token, password },
      {
        onError: (error) => {
          if (isProblem(error, 'password-too-common')) form.setError('password', { message: error.slug });
          else showViolations(error, form);
        },
      },
    ),
  );

  if (reset.isSuccess) {
    return (
      <div className="flex flex-col gap-4">
        <Notice tone="success">{t('passwordSet')}</Notice>
        <Link to="/auth" search={{}} className={buttonClass('primary')}>
          {t('signIn')}
        </Link>
      </div>
    );
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      {reset.isError && !form.formState.errors.password ? (
        <Notice tone="danger">{problemText(reset.error)}</Notice>
      ) : null}
      {/* Lets password managers file the new password under the right account. */}
      <input type="email" autoComplete="username" value={email ?? ''} readOnly hidden />
      <FormTextField
        control={form.control}
        name="password"
        label={t('newPassword')}
        description={t('passwordHint')}
        type="password"
        autoComplete="new-password"
      />
      <Button type="submit" variant="primary" isWide isSending={reset.isPending}>
        {t('setPassword')}
      </Button>
    </form>
  );
};
