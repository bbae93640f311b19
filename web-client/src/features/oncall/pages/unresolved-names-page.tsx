import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { PageHead } from '@/ui/page-head';
import { buttonClass } from '@/ui/button-class';
import { Skeleton } from '@/ui/skeleton';
import { UnresolvedNameRow } from '../components/unresolved-name-row';
import { directoryQuery, onCallQueries } from '../queries';

/** Names on the roster that are nobody's: an admin says once whose each is, and it is remembered. */
export const UnresolvedNamesPage = () => {
  const { t } = useTranslation('oncall');
  const names = useQuery(onCallQueries.unresolvedNames());
  const directory = useQuery(directoryQuery());
  const failed = [names, directory].find(({ isError }) => isError);
  return (
    <>
      <PageHead
        title={t('unresolved.title')}
        description={t('unresolved.text')}
        actions={
          <Link to="/admin/name-aliases" className={buttonClass('secondary')}>
            {t('unresolved.aliases')}
          </Link>
        }
      />
      {failed ? (
        <ErrorState error={failed.error} onRetry={failed.refetch} />
      ) : !names.data || !directory.data ? (
        <Skeleton />
      ) : names.data.items.length === 0 ? (
        <EmptyState title={t('unresolved.empty')}>{t('unresolved.emptyText')}</EmptyState>
      ) : (
        <ul
          aria-label={t('unresolved.title')}
          className="border-line bg-surface divide-line divide-y rounded-lg border"
        >
          {names.data.items.map((name) => (
            <UnresolvedNameRow key={name.name} unresolved={name} people={directory.data.items} />
          ))}
        </ul>
      )}
    </>
  );
};
