import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { PageHead } from '@/ui/page-head';
import { useSignInAtProvider } from '../mutations';

/** Nothing is typed here: who somebody is, the department's identity provider asks. */
export const ProviderSignIn = ({ name, next }: { name: string; next: string | undefined }) => {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  const signIn = useSignInAtProvider();
  return (
    <>
      <PageHead title={t('welcome')} description={t('provider.text')} />
      <div className="flex flex-col gap-4">
        {signIn.isError ? <Notice tone="danger">{problemText(signIn.error)}</Notice> : null}
        <Button variant="primary" isWide isSending={signIn.isPending} onPress={() => signIn.mutate(next)}>
          {t('provider.signIn', { name })}
        </Button>
      </div>
    </>
  );
};
