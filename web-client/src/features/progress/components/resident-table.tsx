import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { holds } from '@/lib/fold';
import { civilDateOf } from '@/lib/format';
import { useViewer } from '@/session/use-viewer';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { Skeleton } from '@/ui/skeleton';
import { type Assignment, assignmentQueries, directoryQuery } from '../queries';
import { ResidentLink } from './resident-link';

type Row = { key: string; resident: Assignment['resident']; assignment?: Assignment };

/** Who is in which rotation. Admins see those as well who are in none. */
export const ResidentTable = ({ search }: { search: string }) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const isAdmin = useViewer().role === 'ADMIN';
  const assignments = useInfiniteQuery(assignmentQueries.list({ status: 'ACTIVE' }));
  const directory = useQuery({ ...directoryQuery(), enabled: isAdmin });
  const failed = [assignments, directory].find(({ isError }) => isError);
  if (failed) return <ErrorState error={failed.error} onRetry={failed.refetch} />;
  if (assignments.isPending || (isAdmin && directory.isPending)) return <Skeleton rows={8} />;

  const active = assignments.data?.pages.flatMap(({ items }) => items) ?? [];
  const placed = new Set(active.map(({ resident }) => resident.id));
  const others = (directory.data?.items ?? []).filter(({ id, role }) => role === 'RESIDENT' && !placed.has(id));
  const all: Row[] = [
    ...active.map((assignment) => ({ key: assignment.id, resident: assignment.resident, assignment })),
    ...others.map((resident) => ({ key: resident.id, resident })),
  ];
  const rows = all.filter(({ resident }) => holds(`${resident.fullName} ${resident.fullNameHe ?? ''}`, search));
  if (all.length === 0) return <EmptyState title={t('residents.none')}>{t('residents.noneText')}</EmptyState>;
  if (rows.length === 0)
    return <EmptyState title={t('residents.noneFound')}>{t('residents.noneFoundText')}</EmptyState>;
  return (
    <>
      <DataTable
        caption={t('residents.title')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            id: 'resident',
            header: t('residents.resident'),
            cell: ({ resident }) => <ResidentLink person={resident} />,
          },
          {
            id: 'rotation',
            header: t('residents.rotation'),
            cell: ({ assignment }) =>
              assignment
                ? format.language === 'he'
                  ? (assignment.rotationNameHe ?? assignment.rotationName)
                  : assignment.rotationName
                : null,
            isEmpty: ({ assignment }) => assignment === undefined,
          },
          {
            id: 'since',
            header: t('residents.since'),
            cell: ({ assignment }) =>
              assignment?.startedAt ? format.plainDate(civilDateOf(assignment.startedAt)) : null,
            isEmpty: ({ assignment }) => assignment?.startedAt === undefined,
          },
          {
            id: 'tutors',
            header: t('residents.tutors'),
            cell: ({ assignment }) => format.list((assignment?.tutors ?? []).map((tutor) => format.name(tutor))),
            isEmpty: ({ assignment }) => (assignment?.tutors.length ?? 0) === 0,
          },
        ]}
      />
      <LoadMore query={assignments} />
    </>
  );
};
