import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { Skeleton } from '@/ui/skeleton';
import { directoryQuery, type ImportKind, importQueries, type ImportSummary } from '../queries';
import { ImportStatus } from './import-status';

/** Every file that was read, newest first; each leads to what it changed. */
export const ImportHistory = ({ kind }: { kind: ImportKind }) => {
  const { t } = useTranslation('imports');
  const history = useInfiniteQuery(importQueries.list(kind));
  const imports = history.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="pb-3 text-lg">
        {t('history.title')}
      </h2>
      {history.isPending ? <Skeleton /> : null}
      {history.isError ? <ErrorState error={history.error} onRetry={history.refetch} /> : null}
      {history.isSuccess && imports.length === 0 ? <EmptyState title={t('history.empty')} /> : null}
      {imports.length > 0 ? <HistoryTable imports={imports} /> : null}
      <LoadMore query={history} />
    </section>
  );
};

const HistoryTable = ({ imports }: { imports: readonly ImportSummary[] }) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const directory = useQuery(directoryQuery());
  const whoOf = (id: string): string => {
    const person = directory.data?.items.find((each) => each.id === id);
    return person ? format.name(person) : '–';
  };
  return (
    <DataTable
      caption={t('history.title')}
      rows={imports}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'file',
          header: t('history.file'),
          cell: ({ id, fileName }) => (
            <Link to="/admin/imports/$id" params={{ id }} className="text-accent underline underline-offset-2">
              <bdi>{fileName}</bdi>
            </Link>
          ),
        },
        { id: 'status', header: t('history.status'), cell: ({ status }) => <ImportStatus status={status} /> },
        { id: 'when', header: t('history.when'), cell: ({ createdAt }) => format.instant(createdAt) },
        { id: 'who', header: t('history.who'), cell: ({ createdBy }) => whoOf(createdBy) },
        {
          id: 'counts',
          header: t('history.counts'),
          cell: ({ counts }) => t('countsShort', { ...counts }),
        },
      ]}
    />
  );
};
