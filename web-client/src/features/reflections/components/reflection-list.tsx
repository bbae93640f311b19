import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Badge } from '@/ui/badge';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { Skeleton } from '@/ui/skeleton';
import { type Reflection, type ReflectionFilter, reflectionQueries } from '../queries';
import { useItem } from '../use-wording';

/** Submitted reflections. A search looks through some hundred of them and goes on when it is asked to. */
export const ReflectionList = ({ filter, empty }: { filter: ReflectionFilter; empty: ReactNode }) => {
  const { t } = useTranslation('reflections');
  const reflections = useInfiniteQuery({ ...reflectionQueries.list(filter), placeholderData: keepPreviousData });
  if (reflections.isPending) return <Skeleton rows={5} />;
  if (reflections.isError) return <ErrorState error={reflections.error} onRetry={reflections.refetch} />;
  const all = reflections.data.pages.flatMap(({ items }) => items);
  if (all.length === 0 && !reflections.hasNextPage) return empty;
  return (
    <>
      {all.length === 0 ? <p className="text-ink-muted py-3">{t('find.notYet')}</p> : null}
      <ul
        aria-label={t('title')}
        hidden={all.length === 0}
        className="border-line bg-surface divide-line divide-y rounded-lg border"
      >
        {all.map((reflection) => (
          <Row key={reflection.id} reflection={reflection} />
        ))}
      </ul>
      <LoadMore query={reflections} />
    </>
  );
};

const Row = ({ reflection }: { reflection: Reflection }) => {
  const { t } = useTranslation('reflections');
  const format = useFormat();
  const item = useItem();
  const { id, author, resident, authorRole, shared, adminComment, submittedAt } = reflection;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3">
      <p className="min-w-0 grow basis-48">
        <Link to="/reflections/$id" params={{ id }} className="link font-medium">
          <bdi>{item(reflection)}</bdi>
        </Link>
        <span className="text-ink-muted block text-sm">
          {authorRole === 'TUTOR'
            ? t('byAbout', { author: format.name(author), resident: format.name(resident) })
            : format.name(author)}
        </span>
      </p>
      {adminComment ? <Badge tone="accent">{t('commented')}</Badge> : null}
      {authorRole === 'TUTOR' ? <Badge>{shared ? t('shared') : t('notShared')}</Badge> : null}
      <span className="text-ink-muted text-sm tabular-nums">{format.instant(submittedAt)}</span>
    </li>
  );
};
