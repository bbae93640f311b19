import { useQuery } from '@tanstack/react-query';
import { Link as RouteLink } from '@tanstack/react-router';
import { Unlink } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { useProblemText } from '@/i18n/use-problem-text';
import { buttonClass } from '@/ui/button-class';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { StatePanel } from '@/ui/state-panel';
import { accountQueries, type Link } from '../queries';

type Props = { token: string; children: (link: Link) => ReactNode };

/** Asks whether a link from a mail still holds before anything is typed, and says what to do when it does not. */
export const LinkGate = ({ token, children }: Props) => {
  const link = useQuery(accountQueries.link(token));
  if (link.isPending) return <Skeleton rows={4} />;
  if (link.isSuccess) return children(link.data);
  if (isProblem(link.error) && link.error.status < 500 && link.error.status > 0) return <DeadLink error={link.error} />;
  return <ErrorState isPage error={link.error} onRetry={link.refetch} />;
};

const DeadLink = ({ error }: { error: unknown }) => {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  return (
    <StatePanel
      isPage
      icon={Unlink}
      title={t('deadLink')}
      action={
        <RouteLink to="/forgot" className={buttonClass('primary')}>
          {t('askNewLink')}
        </RouteLink>
      }
    >
      <p>{problemText(error)}</p>
    </StatePanel>
  );
};
