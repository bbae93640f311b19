import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { holds } from '@/lib/fold';
import { useFormat } from '@/i18n/use-format';
import { Badge } from '@/ui/badge';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { Meter } from '@/ui/meter';
import { Skeleton } from '@/ui/skeleton';
import { type CohortMember, progressQueries } from '../queries';
import { awaitingPercent, useSumsText } from '../use-sums-text';
import { ResidentLink } from './resident-link';
import { StateBadge } from './state-badge';

/** How far each resident of one rotation is. */
export const CohortTable = ({ rotationId, search }: { rotationId: string; search: string }) => {
  const { t } = useTranslation('progress');
  const cohort = useInfiniteQuery(progressQueries.cohort(rotationId));
  if (cohort.isPending) return <Skeleton rows={8} />;
  if (cohort.isError) return <ErrorState error={cohort.error} onRetry={cohort.refetch} />;
  const rows = cohort.data.pages
    .flatMap(({ items }) => items)
    .filter(({ resident }) => holds(`${resident.fullName} ${resident.fullNameHe ?? ''}`, search));
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={t('residents.noneFound')}>{t('residents.noneFoundText')}</EmptyState>
      ) : (
        <DataTable
          caption={t('residents.title')}
          rows={rows}
          rowKey={({ resident }) => resident.id}
          columns={[
            {
              id: 'resident',
              header: t('residents.resident'),
              cell: ({ resident }) => <ResidentLink person={resident} />,
            },
            { id: 'state', header: t('residents.state'), cell: (member) => <States member={member} /> },
            { id: 'progress', header: t('residents.progress'), cell: (member) => <Reached member={member} /> },
          ]}
        />
      )}
      <LoadMore query={cohort} />
    </>
  );
};

const States = ({ member }: { member: CohortMember }) => {
  const { t } = useTranslation('progress');
  return (
    <span className="flex flex-wrap gap-1.5">
      <StateBadge state={member.state} />
      {member.behindPace ? <Badge tone="warning">{t('residents.behind')}</Badge> : null}
    </span>
  );
};

const Reached = ({ member }: { member: CohortMember }) => {
  const format = useFormat();
  const text = useSumsText()(member);
  return (
    <span className="flex min-w-40 flex-col gap-1">
      <Meter
        label={format.name(member.resident)}
        text={text}
        percent={member.percent}
        awaiting={awaitingPercent(member)}
      />
      <span className="text-ink-muted text-sm tabular-nums">{text}</span>
    </span>
  );
};
