import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@/ui/button-class';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { RotationRequest } from '../components/rotation-request';
import { residencyQueries, rotationsQuery } from '../queries';

/** What residents named at sign-up: the rotations behind them and the one they are in. */
export const RotationRequestsPage = () => {
  const { t } = useTranslation('assignments');
  const requests = useQuery(residencyQueries.requests());
  const rotations = useQuery(rotationsQuery());
  const failed = [requests, rotations].find(({ isError }) => isError);
  return (
    <>
      <PageHead
        title={t('requests.title')}
        description={t('requests.text')}
        actions={
          <Link to="/admin/assignments" search={{}} className={buttonClass('ghost')}>
            {t('title')}
          </Link>
        }
      />
      {failed ? (
        <ErrorState error={failed.error} onRetry={failed.refetch} />
      ) : !requests.data || !rotations.data ? (
        <Skeleton rows={6} />
      ) : requests.data.items.length === 0 ? (
        <EmptyState title={t('requests.none')}>{t('requests.noneText')}</EmptyState>
      ) : (
        <ul aria-label={t('requests.title')} className="border-line bg-surface divide-line divide-y rounded-lg border">
          {requests.data.items.map((residency) => (
            <RotationRequest key={residency.resident.id} residency={residency} rotations={rotations.data.items} />
          ))}
        </ul>
      )}
    </>
  );
};
