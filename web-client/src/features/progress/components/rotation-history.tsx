import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { civilDateOf } from '@/lib/format';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { Skeleton } from '@/ui/skeleton';
import { toast } from '@/ui/toast';
import { useSupervise } from '../mutations';
import { type Assignment, assignmentQueries } from '../queries';
import { StateBadge } from './state-badge';

const states = { INACTIVE: 'NOT_STARTED', ACTIVE: 'ACTIVE', FINISHED: 'FINISHED' } as const;

/** In which rotations a resident has been, when, and with whom. */
export const RotationHistory = ({ residentId }: { residentId: string }) => {
  const { t } = useTranslation('progress');
  const assignments = useInfiniteQuery(assignmentQueries.list({ residentId }));
  if (assignments.isPending) return <Skeleton rows={4} />;
  if (assignments.isError) return <ErrorState error={assignments.error} onRetry={assignments.refetch} />;
  const all = assignments.data.pages.flatMap(({ items }) => items);
  if (all.length === 0) return <EmptyState title={t('resident.noHistory')} />;
  return (
    <>
      <ul className="border-line bg-surface divide-line divide-y rounded-lg border">
        {all.map((assignment) => (
          <HistoryRow key={assignment.id} assignment={assignment} />
        ))}
      </ul>
      <LoadMore query={assignments} />
    </>
  );
};

const HistoryRow = ({ assignment }: { assignment: Assignment }) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { startedAt, endedAt, tutors } = assignment;
  const day = (at: string): string => format.plainDate(civilDateOf(at));
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
      <div className="min-w-0 grow basis-56">
        <p className="font-medium">
          {format.language === 'he' ? (assignment.rotationNameHe ?? assignment.rotationName) : assignment.rotationName}
        </p>
        <p className="text-ink-muted text-sm tabular-nums">
          {startedAt && endedAt ? t('resident.period', { start: day(startedAt), end: day(endedAt) }) : null}
          {startedAt && !endedAt ? t('resident.started', { start: day(startedAt) }) : null}
        </p>
        {tutors.length > 0 ? (
          <p className="text-ink-muted text-sm">
            {t('resident.tutors', { names: format.list(tutors.map((tutor) => format.name(tutor))) })}
          </p>
        ) : null}
      </div>
      <StateBadge state={states[assignment.status]} />
      <Supervise assignment={assignment} />
    </li>
  );
};

const Supervise = ({ assignment }: { assignment: Assignment }) => {
  const { t } = useTranslation('progress');
  const problemText = useProblemText();
  const supervise = useSupervise();
  const act = (['JOIN', 'LEAVE'] as const).find((each) => assignment.allowedActions.includes(each));
  if (!act) return null;
  const send = (): void =>
    supervise.mutate(
      { assignment, act },
      {
        onSuccess: () => toast({ text: t(act === 'JOIN' ? 'resident.joined' : 'resident.left') }),
        onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
      },
    );
  return (
    <Button size="sm" isSending={supervise.isPending} onPress={send}>
      {t(act === 'JOIN' ? 'resident.join' : 'resident.leave')}
    </Button>
  );
};
