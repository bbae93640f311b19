import { CircleAlert, RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from './button';
import { Ltr } from './ltr';
import { StatePanel } from './state-panel';

const referenceOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'requestId' in error && typeof error.requestId === 'string'
    ? error.requestId
    : undefined;

type Props = { error: unknown; onRetry?: () => unknown; isPage?: boolean };

/** What went wrong in words, a way to try again, and the reference code that finds the case in the server's log. */
export const ErrorState = ({ error, onRetry, isPage = false }: Props) => {
  const { t } = useTranslation('common');
  const problemText = useProblemText();
  const reference = referenceOf(error);
  return (
    <StatePanel
      role="alert"
      isPage={isPage}
      icon={CircleAlert}
      title={t('failed')}
      action={
        onRetry ? (
          <Button icon={RotateCw} onPress={() => void onRetry()}>
            {t('tryAgain')}
          </Button>
        ) : undefined
      }
    >
      <p>{problemText(error)}</p>
      {reference ? (
        <p className="pt-1 text-sm">
          {t('reference')} <Ltr className="font-mono select-all">{reference}</Ltr>
        </p>
      ) : null}
    </StatePanel>
  );
};
