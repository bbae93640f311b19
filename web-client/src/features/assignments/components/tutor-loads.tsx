import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Badge } from '@/ui/badge';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Meter } from '@/ui/meter';
import { Skeleton } from '@/ui/skeleton';
import { assignmentQueries, type Board } from '../queries';

/** How many residents each tutor supervises now, the busiest first. */
export const TutorLoads = () => {
  const { t } = useTranslation('assignments');
  const board = useQuery(assignmentQueries.board());
  if (board.isPending) return <Skeleton rows={8} />;
  if (board.isError) return <ErrorState error={board.error} onRetry={board.refetch} />;
  return board.data.loads.length === 0 ? (
    <EmptyState title={t('loads.none')} />
  ) : (
    <>
      <Facts board={board.data} />
      <Loads board={board.data} />
    </>
  );
};

const Facts = ({ board }: { board: Board }) => {
  const { t } = useTranslation('assignments');
  const format = useFormat();
  const facts = [
    { id: 'overloaded', value: board.overloaded.length },
    { id: 'idle', value: board.idle.length },
    { id: 'balance', value: board.balance },
  ] as const;
  return (
    <dl className="border-line bg-surface mb-4 grid grid-cols-3 gap-px overflow-hidden rounded-lg border">
      {facts.map(({ id, value }) => (
        <div key={id} className="flex flex-col-reverse justify-end px-3 py-2">
          <dt className="text-ink-muted text-sm">{t(`loads.${id}`)}</dt>
          <dd className="text-xl font-semibold tabular-nums">{format.number(value)}</dd>
        </div>
      ))}
    </dl>
  );
};

const Loads = ({ board }: { board: Board }) => {
  const { t } = useTranslation('assignments');
  const format = useFormat();
  const heaviest = Math.max(1, ...board.loads.map(({ load }) => load));
  const isOver = (id: string): boolean => board.overloaded.some(({ tutor }) => tutor.id === id);
  return (
    <DataTable
      caption={t('view.tutors')}
      rows={board.loads}
      rowKey={({ tutor }) => tutor.id}
      columns={[
        {
          id: 'tutor',
          header: t('list.tutor'),
          cell: ({ tutor }) => (
            <Link
              to="/admin/assignments"
              search={{ tutorId: tutor.id, status: 'ACTIVE' }}
              className="hover:text-accent inline-flex min-h-11 items-center font-medium underline underline-offset-4 sm:min-h-8"
            >
              <bdi>{format.name(tutor)}</bdi>
            </Link>
          ),
        },
        {
          id: 'load',
          header: t('loads.load'),
          cell: ({ tutor, load }) => (
            <span className="flex min-w-40 items-center gap-3">
              <span className="w-6 shrink-0 text-end tabular-nums">{format.number(load)}</span>
              <Meter
                label={format.name(tutor)}
                text={t('loads.count', { count: load })}
                percent={(100 * load) / heaviest}
              />
            </span>
          ),
        },
        {
          id: 'state',
          header: t('list.status'),
          cell: ({ tutor, load }) =>
            isOver(tutor.id) ? (
              <Badge tone="warning">{t('loads.isOver')}</Badge>
            ) : load === 0 ? (
              <Badge>{t('loads.isIdle')}</Badge>
            ) : null,
          isEmpty: ({ tutor, load }) => load > 0 && !isOver(tutor.id),
        },
      ]}
    />
  );
};
