import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { currentLanguage } from '@/i18n/i18n';
import { useProblemText } from '@/i18n/use-problem-text';
import { showViolations, withoutBlanks } from '@/lib/form';
import { Button } from '@/ui/button';
import { FormTextField } from '@/ui/form-text-field';
import { Notice } from '@/ui/notice';
import { Segmented } from '@/ui/segmented';
import { useSignUp } from '../mutations';
import type { Stranger } from '../queries';
import { blankSignUp, type SignUpValues, signUpSchema, strangerSchema } from '../sign-up-schema';
import { ResidencyFields } from './residency-fields';
import { SignUpDone } from './sign-up-done';

type Props = {
  /** Whom an identity provider knows already: an address that it has verified stands, and there is no password. */
  stranger?: Stranger;
  onSignedUp?: () => void;
};

export const SignUpForm = ({ stranger, onSignedUp }: Props) => {
  const { t } = useTranslation(['accounts', 'common']);
  const problemText = useProblemText();
  const signUp = useSignUp();
  const [isAllPlaced, setAllPlaced] = useState(false);
  const form = useForm<SignUpValues>({
    resolver: standardSchemaResolver(stranger ? strangerSchema : signUpSchema),
    defaultValues: { ...blankSignUp, ...(stranger ? { fullName: stranger.fullName, email: stranger.email } : {}) },
    mode: 'onTouched',
  });
  const { control, handleSubmit, setValue } = form;
  const role = useWatch({ control, name: 'role' });

  const submit = handleSubmit(({ role: chosen, completedRotationIds, ...values }) => {
    const { residencyStartDate, trainingTrack, currentRotationId, fullNameHe, password, ...person } = values;
    const residency = { residencyStartDate, trainingTrack: trainingTrack || undefined, currentRotationId };
    signUp.mutate(
      {
        ...person,
        ...withoutBlanks({ fullNameHe, password }),
        role: chosen,
        language: currentLanguage(),
        ...(chosen === 'RESIDENT' ? { ...withoutBlanks(residency), completedRotationIds } : {}),
      },
      { onError: (error) => setAllPlaced(showViolations(error, form)), onSuccess: () => onSignedUp?.() },
    );
  });

  const refusal =
    stranger && isProblem(signUp.error, 'email-in-use') ? t('provider.emailTaken') : problemText(signUp.error);
  if (signUp.isSuccess && !stranger) return <SignUpDone />;
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      {signUp.isError && !isAllPlaced ? <Notice tone="danger">{refusal}</Notice> : null}
      <Segmented
        label={t('iAm')}
        value={role}
        onChange={(chosen) => setValue('role', chosen)}
        items={[
          { id: 'RESIDENT', label: t('common:role.RESIDENT') },
          { id: 'TUTOR', label: t('common:role.TUTOR') },
        ]}
      />
      <FormTextField control={control} name="fullName" label={t('fullName')} autoComplete="name" />
      <FormTextField
        control={control}
        name="fullNameHe"
        label={t('fullNameHe')}
        description={t('fullNameHeHint')}
        isOptional
      />
      <FormTextField
        control={control}
        name="email"
        label={t('email')}
        type="email"
        autoComplete="username"
        isLtr
        isReadOnly={stranger?.isEmailVerified ?? false}
      />
      {stranger ? null : (
        <FormTextField
          control={control}
          name="password"
          label={t('password')}
          description={t('passwordHint')}
          type="password"
          autoComplete="new-password"
        />
      )}
      {role === 'RESIDENT' ? <ResidencyFields control={control} /> : null}
      <Button type="submit" variant="primary" isWide isSending={signUp.isPending}>
        {t('askForAccount')}
      </Button>
    </form>
  );
};
