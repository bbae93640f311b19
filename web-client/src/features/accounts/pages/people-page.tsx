import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { FileInput } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@/ui/button-class';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { PeopleFilters } from '../components/people-filters';
import { PeopleTable } from '../components/people-table';
import { accountQueries } from '../queries';

const route = getRouteApi('/_signed-in/people');

/** Who is in the department, who waits to be let in, and what an admin can do about it. */
export const PeoplePage = () => {
  const { t } = useTranslation('accounts');
  const filter = route.useSearch();
  const people = useInfiniteQuery({ ...accountQueries.list(filter), placeholderData: keepPreviousData });
  const accounts = people.data?.pages.flatMap((page) => page.items) ?? [];
  const isFiltered = Object.values(filter).some((value) => value !== undefined);

  return (
    <>
      <PageHead
        title={t('people.title')}
        actions={
          <>
            <Link to="/admin/name-aliases" className={buttonClass('ghost')}>
              {t('aliases.title')}
            </Link>
            <Link to="/admin/imports" search={{ kind: 'PEOPLE' }} className={buttonClass('primary')}>
              <FileInput aria-hidden className="size-4" />
              {t('people.import')}
            </Link>
          </>
        }
      />
      <PeopleFilters filter={filter} />
      {people.isPending ? <Skeleton rows={8} /> : null}
      {people.isError ? <ErrorState error={people.error} onRetry={people.refetch} /> : null}
      {people.isSuccess && accounts.length > 0 ? <PeopleTable accounts={accounts} /> : null}
      {people.isSuccess && accounts.length === 0 ? (
        <EmptyState title={isFiltered ? t('people.noneFound') : t('people.none')}>
          {isFiltered ? t('people.noneFoundText') : t('people.noneText')}
        </EmptyState>
      ) : null}
      <LoadMore query={people} />
    </>
  );
};
