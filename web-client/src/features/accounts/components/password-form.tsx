import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { isProblem } from '@/api/problem';
import { useProblemText } from '@/i18n/use-problem-text';
import { showViolations } from '@/lib/form';
import { useViewer } from '@/session/use-viewer';
import { Button } from '@/ui/button';
import { FormTextField } from '@/ui/form-text-field';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import { useChangePassword } from '../mutations';
import { newPassword, presentText } from '../schemas';

const schema = z
  .object({ currentPassword: presentText, newPassword, repeated: presentText })
  .check(
    z.refine((values) => values.newPassword === values.repeated, { error: 'passwords-differ', path: ['repeated'] }),
  );
type Values = z.infer<typeof schema>;

export const PasswordForm = () => {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  const { email } = useViewer();
  const change = useChangePassword();
  const form = useForm<Values>({
    resolver: standardSchemaResolver(schema),
    defaultValues: { currentPassword: '', newPassword: '', repeated: '' },
    mode: 'onTouched',
  });
  const { control, formState, handleSubmit, setError, reset } = form;

  const refuse = (error: Error): void => {
    if (isProblem(error, 'wrong-password')) setError('currentPassword', { message: error.slug });
    else if (isProblem(error, 'password-too-common')) setError('newPassword', { message: error.slug });
    else showViolations(error, form);
  };
  const submit = handleSubmit((values) =>
    change.mutate(
      { currentPassword: values.currentPassword, newPassword: values.newPassword },
      {
        onSuccess: () => {
          reset();
          toast({ text: t('passwordChanged') });
        },
        onError: refuse,
      },
    ),
  );
  const isAtField = Object.keys(formState.errors).length > 0;

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      {change.isError && !isAtField ? <Notice tone="danger">{problemText(change.error)}</Notice> : null}
      {/* Lets password managers file the new password under the right account. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <FormTextField
        control={control}
        name="currentPassword"
        label={t('currentPassword')}
        type="password"
        autoComplete="current-password"
      />
      <FormTextField
        control={control}
        name="newPassword"
        label={t('newPassword')}
        description={t('passwordHint')}
        type="password"
        autoComplete="new-password"
      />
      <FormTextField
        control={control}
        name="repeated"
        label={t('repeatPassword')}
        type="password"
        autoComplete="new-password"
      />
      <div>
        <Button type="submit" isSending={change.isPending}>
          {t('changePassword')}
        </Button>
      </div>
    </form>
  );
};
