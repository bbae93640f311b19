import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '@/session/use-viewer';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { taskQueries, type TaskStatus } from '../queries';

/** What a resident has to put right, and what waits for others; counted up to a page. */
export const WaitsForMe = () => {
  const { t } = useTranslation('tasks');
  const { id } = useViewer();
  const returned = useInfiniteQuery(taskQueries.list({ residentId: id, status: 'RETURNED' }));
  const pending = useInfiniteQuery(taskQueries.list({ residentId: id, status: 'PENDING' }));
  const failed = [returned, pending].find(({ isError }) => isError);
  if (failed) return <ErrorState error={failed.error} onRetry={failed.refetch} />;
  if (returned.isPending || pending.isPending) return <Skeleton rows={2} />;
  const [back, waiting] = [countOf(returned), countOf(pending)];
  return (
    <ul className="divide-line divide-y">
      <Line status="RETURNED" isUrgent={back > 0}>
        {back > 0 ? t('waits.returned', { count: back }) : t('waits.nothing')}
      </Line>
      {waiting > 0 ? <Line status="PENDING">{t('waits.pending', { count: waiting })}</Line> : null}
    </ul>
  );
};

type Counted = { data?: { pages: { items: unknown[] }[] } | undefined };

const countOf = ({ data }: Counted): number => data?.pages.reduce((sum, { items }) => sum + items.length, 0) ?? 0;

type LineProps = { status: TaskStatus; isUrgent?: boolean; children: ReactNode };

const Line = ({ status, isUrgent = false, children }: LineProps) => (
  <li>
    <Link
      to="/record"
      search={{ status }}
      className="hover:bg-sunken flex min-h-11 items-center gap-2 px-4 py-1.5 outline-offset-[-2px]"
    >
      <span className={isUrgent ? 'flex-1 font-semibold' : 'text-ink-muted flex-1'}>{children}</span>
      <ChevronRight aria-hidden className="text-ink-muted size-4 shrink-0 rtl:-scale-x-100" />
    </Link>
  </li>
);
