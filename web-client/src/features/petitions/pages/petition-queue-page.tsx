import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { DecideDialog, type Decided } from '../components/decide-dialog';
import { QueueFilters } from '../components/queue-filters';
import { QueueRow } from '../components/queue-row';
import { petitionQueries } from '../queries';
import { filterOf } from '../search';

const route = getRouteApi('/_signed-in/petitions_/queue');

/** What residents ask for, for those who decide on it. */
export const PetitionQueuePage = () => {
  const { t } = useTranslation('petitions');
  const search = route.useSearch();
  const petitions = useInfiniteQuery({ ...petitionQueries.list(filterOf(search)), placeholderData: keepPreviousData });
  const [decided, setDecided] = useState<Decided>();
  const all = petitions.data?.pages.flatMap(({ items }) => items) ?? [];
  const isNarrowed = Object.values(search).some((value) => value !== undefined);
  return (
    <>
      <PageHead title={t('queue.title')} />
      <QueueFilters search={search} />
      {petitions.isPending ? <Skeleton rows={6} /> : null}
      {petitions.isError ? <ErrorState error={petitions.error} onRetry={petitions.refetch} /> : null}
      {all.length > 0 ? (
        <ul aria-label={t('queue.title')} className="border-line bg-surface divide-line divide-y rounded-lg border">
          {all.map((petition) => (
            <QueueRow key={petition.id} petition={petition} onDecide={setDecided} />
          ))}
        </ul>
      ) : null}
      {petitions.isSuccess && all.length === 0 ? (
        <EmptyState title={isNarrowed ? t('queue.noneFound') : t('queue.none')}>
          {isNarrowed ? t('queue.noneFoundText') : t('queue.noneText')}
        </EmptyState>
      ) : null}
      <LoadMore query={petitions} />
      {decided ? <DecideDialog {...decided} onClose={() => setDecided(undefined)} /> : null}
    </>
  );
};
