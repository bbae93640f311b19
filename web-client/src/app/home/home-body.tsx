import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { Notice } from '@/ui/notice';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';

type Props<Data> = { query: UseQueryResult<Data>; actions?: ReactNode; children: (data: Data) => ReactNode };

/** A first page around its one answer. What was read before stays in sight while a newer answer does not come. */
export const HomeBody = <Data,>({ query, actions, children }: Props<Data>) => {
  const { t } = useTranslation('home');
  // The page around shows it as "not for you".
  if (isProblem(query.error, 'forbidden')) throw query.error;
  return (
    <>
      <PageHead title={t('title')} actions={actions} />
      {query.data === undefined ? (
        <Missing query={query} />
      ) : (
        <div className="flex flex-col gap-4">
          {query.isError ? <Outdated onRetry={query.refetch} /> : null}
          {children(query.data)}
        </div>
      )}
    </>
  );
};

const Missing = ({ query }: { query: UseQueryResult }) =>
  query.isError ? <ErrorState error={query.error} onRetry={query.refetch} /> : <Skeleton rows={12} />;

const Outdated = ({ onRetry }: { onRetry: () => unknown }) => {
  const { t } = useTranslation(['home', 'common']);
  return (
    <Notice tone="warning">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span>{t('outdated')}</span>
        <Button size="sm" onPress={() => void onRetry()}>
          {t('common:tryAgain')}
        </Button>
      </div>
    </Notice>
  );
};
