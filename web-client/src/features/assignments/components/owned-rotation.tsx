import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Badge } from '@/ui/badge';
import { DataTable } from '@/ui/data-table';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { Meter } from '@/ui/meter';
import { Skeleton } from '@/ui/skeleton';
import { nameIn } from '../names';
import { type Assignment, assignmentQueries, type CohortMember, cohortQuery, type Rotation } from '../queries';
import { JoinOrLeave } from './join-or-leave';
import { PeopleNames } from './people-names';

type Row = { assignment: Assignment; member: CohortMember | undefined };

/** One rotation of the tutor's: who is in it, how far they are, and whom the tutor supervises. */
export const OwnedRotation = ({ rotation }: { rotation: Rotation }) => {
  const { t } = useTranslation('assignments');
  const { language } = useFormat();
  const name = nameIn(rotation, language);
  const residents = useInfiniteQuery(assignmentQueries.list({ rotationId: rotation.id, status: 'ACTIVE' }));
  const cohort = useInfiniteQuery(cohortQuery(rotation.id));
  const failed = [residents, cohort].find(({ isError }) => isError);
  const members = cohort.data?.pages.flatMap(({ items }) => items) ?? [];
  const rows = (residents.data?.pages.flatMap(({ items }) => items) ?? []).map((assignment) => ({
    assignment,
    member: members.find(({ resident }) => resident.id === assignment.resident.id),
  }));
  return (
    <section aria-labelledby={`rotation-${rotation.id}`}>
      <h2 id={`rotation-${rotation.id}`} className="flex flex-wrap items-center gap-x-2 text-lg">
        <bdi>{name}</bdi>
        {rotation.archived ? <Badge tone="warning">{t('mine.archived')}</Badge> : null}
      </h2>
      <p className="text-ink-muted pb-3">{t('mine.leaves', { count: rotation.leafCount })}</p>
      {failed ? (
        <ErrorState error={failed.error} onRetry={failed.refetch} />
      ) : residents.isPending || cohort.isPending ? (
        <Skeleton rows={4} />
      ) : rows.length === 0 ? (
        <p className="border-line bg-surface text-ink-muted rounded-lg border px-4 py-3">{t('mine.nobody')}</p>
      ) : (
        <Cohort caption={name} rows={rows} />
      )}
      <LoadMore query={residents} />
    </section>
  );
};

const Cohort = ({ caption, rows }: { caption: string; rows: readonly Row[] }) => {
  const { t } = useTranslation('assignments');
  const format = useFormat();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ assignment }) => assignment.id}
      columns={[
        {
          id: 'resident',
          header: t('list.resident'),
          cell: ({ assignment, member }) => (
            <span className="flex flex-wrap items-center gap-x-2">
              <bdi>{format.name(assignment.resident)}</bdi>
              {member?.behindPace ? <Badge tone="warning">{t('mine.behind')}</Badge> : null}
            </span>
          ),
        },
        {
          id: 'progress',
          header: t('mine.progress'),
          cell: ({ member }) => (member ? <Reached member={member} /> : '–'),
        },
        {
          id: 'tutors',
          header: t('list.tutors'),
          cell: ({ assignment }) => <PeopleNames people={assignment.tutors} none={t('list.noTutor')} />,
        },
      ]}
      actionsLabel={t('list.actions')}
      actions={({ assignment }) => <JoinOrLeave assignment={assignment} />}
    />
  );
};

const Reached = ({ member: { resident, required, approved, awaiting, percent } }: { member: CohortMember }) => {
  const { t } = useTranslation('assignments');
  const format = useFormat();
  const numbers = { approved: format.number(approved), required: format.number(required) };
  const text = t('mine.sums', numbers) + (awaiting > 0 ? ` ${t('mine.awaiting', { count: awaiting })}` : '');
  return (
    <span className="flex min-w-40 flex-col gap-1">
      <Meter label={format.name(resident)} text={text} percent={percent} />
      <span className="text-ink-muted text-sm tabular-nums">{text}</span>
    </span>
  );
};
