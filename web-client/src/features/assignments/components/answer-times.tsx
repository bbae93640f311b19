import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { type AnswerTime, answerTimesQuery } from '../queries';

/** Whom residents wait for longest stands first; whoever has answered nothing comes after those who have. */
const bySlowest = (one: AnswerTime, other: AnswerTime): number =>
  (other.hoursMedian ?? -1) - (one.hoursMedian ?? -1) || other.waiting - one.waiting;

/** How long each tutor's residents waited for an answer in the last 90 days, and what waits now. */
export const AnswerTimes = () => {
  const { t } = useTranslation('assignments');
  const format = useFormat();
  const times = useQuery(answerTimesQuery());
  if (times.isPending) return <Skeleton rows={8} />;
  if (times.isError) return <ErrorState error={times.error} onRetry={times.refetch} />;
  const hours = (value: number | undefined): string => (value === undefined ? '–' : format.number(value));
  return times.data.items.length === 0 ? (
    <EmptyState title={t('loads.none')} />
  ) : (
    <>
      <p className="text-ink-muted pb-3">{t('answers.text')}</p>
      <DataTable
        caption={t('view.answers')}
        rows={times.data.items.toSorted(bySlowest)}
        rowKey={({ person }) => person.id}
        columns={[
          { id: 'tutor', header: t('list.tutor'), cell: ({ person }) => <bdi>{format.name(person)}</bdi> },
          {
            id: 'median',
            header: t('answers.median'),
            isNumeric: true,
            cell: ({ hoursMedian }) => hours(hoursMedian),
            isEmpty: ({ hoursMedian }) => hoursMedian === undefined,
          },
          {
            id: 'mean',
            header: t('answers.mean'),
            isNumeric: true,
            cell: ({ hoursMean }) => hours(hoursMean),
            isEmpty: ({ hoursMean }) => hoursMean === undefined,
          },
          {
            id: 'decided',
            header: t('answers.decided'),
            isNumeric: true,
            cell: ({ decided }) => format.number(decided),
          },
          {
            id: 'waiting',
            header: t('answers.waiting'),
            isNumeric: true,
            cell: ({ waiting }) => format.number(waiting),
          },
        ]}
      />
    </>
  );
};
