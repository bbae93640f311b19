import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/ui/error-state';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { ProgressSummary } from '../components/progress-summary';
import { progressQueries } from '../queries';

/** How far the reader is, in all and in each part. */
export const ProgressPage = () => {
  const { t } = useTranslation('progress');
  const progress = useQuery(progressQueries.of('me'));
  return (
    <>
      <PageHead title={t('title')} />
      {progress.isPending ? <Skeleton rows={10} /> : null}
      {progress.isError ? <ErrorState error={progress.error} onRetry={progress.refetch} /> : null}
      {progress.isSuccess ? <ProgressSummary isOwn progress={progress.data} /> : null}
    </>
  );
};
