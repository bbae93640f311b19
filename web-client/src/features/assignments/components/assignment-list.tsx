import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { civilDateOf } from '@/lib/format';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { Skeleton } from '@/ui/skeleton';
import { rotationIn } from '../names';
import { type Assignment, type AssignmentFilter, assignmentQueries } from '../queries';
import { AssignmentActions } from './assignment-actions';
import type { Asked } from './assignment-dialogs';
import { AssignmentStatusBadge } from './assignment-status-badge';
import { PeopleNames } from './people-names';

type Props = { filter: AssignmentFilter; onAsk: (asked: Asked) => void };

/** One row for each resident and rotation. */
export const AssignmentList = ({ filter, onAsk }: Props) => {
  const { t } = useTranslation('assignments');
  const list = useInfiniteQuery({ ...assignmentQueries.list(filter), placeholderData: keepPreviousData });
  const assignments = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <>
      {list.isPending ? <Skeleton rows={8} /> : null}
      {list.isError ? <ErrorState error={list.error} onRetry={list.refetch} /> : null}
      {assignments.length > 0 ? <Rows assignments={assignments} onAsk={onAsk} /> : null}
      {list.isSuccess && assignments.length === 0 ? (
        <EmptyState title={isFiltered ? t('list.noneFound') : t('list.none')}>
          {isFiltered ? t('list.noneFoundText') : t('list.noneText')}
        </EmptyState>
      ) : null}
      <LoadMore query={list} />
    </>
  );
};

const Rows = ({ assignments, onAsk }: { assignments: readonly Assignment[]; onAsk: Props['onAsk'] }) => {
  const { t } = useTranslation('assignments');
  const format = useFormat();
  return (
    <DataTable
      caption={t('list.title')}
      rows={assignments}
      rowKey={({ id }) => id}
      columns={[
        { id: 'resident', header: t('list.resident'), cell: ({ resident }) => <bdi>{format.name(resident)}</bdi> },
        { id: 'rotation', header: t('list.rotation'), cell: (each) => <bdi>{rotationIn(each, format.language)}</bdi> },
        { id: 'status', header: t('list.status'), cell: ({ status }) => <AssignmentStatusBadge status={status} /> },
        {
          id: 'tutors',
          header: t('list.tutors'),
          cell: ({ tutors }) => <PeopleNames people={tutors} none={t('list.noTutor')} />,
        },
        {
          id: 'started',
          header: t('list.started'),
          cell: ({ startedAt }) => (startedAt ? format.plainDate(civilDateOf(startedAt)) : '–'),
          isEmpty: ({ startedAt }) => startedAt === undefined,
        },
        {
          id: 'ended',
          header: t('list.ended'),
          cell: ({ endedAt }) => (endedAt ? format.plainDate(civilDateOf(endedAt)) : '–'),
          isEmpty: ({ endedAt }) => endedAt === undefined,
        },
      ]}
      actionsLabel={t('list.actions')}
      actions={(assignment) => <AssignmentActions assignment={assignment} onAsk={onAsk} />}
    />
  );
};
