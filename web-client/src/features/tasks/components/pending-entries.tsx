import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { Skeleton } from '@/ui/skeleton';
import { type Task, taskQueries } from '../queries';
import { useDecisions } from '../use-decisions';
import { DecisionBoard } from './decision-board';
import { Remarks } from './remarks';
import { TaskRow } from './task-row';

/** As many as one request decides on. */
const MOST = 100;

const isMine = ({ allowedActions }: Task): boolean => allowedActions.includes('APPROVE');

/** What of a resident waits in any rotation: the reader's to decide on at once, and what waits for others. */
export const PendingEntries = ({ residentId, empty }: { residentId: string; empty: ReactNode }) => {
  const tasks = useInfiniteQuery(taskQueries.list({ residentId, status: 'PENDING' }));
  const decisions = useDecisions();
  if (tasks.isPending) return <Skeleton rows={6} />;
  if (tasks.isError) return <ErrorState error={tasks.error} onRetry={tasks.refetch} />;
  const all = tasks.data.pages.flatMap(({ items }) => items);
  const mine = all.filter(isMine);
  const others = all.filter((task) => !isMine(task));
  return (
    <>
      <Remarks remarks={decisions.remarks} onDismiss={decisions.dismiss} />
      {all.length === 0 ? empty : null}
      {mine.length > 0 ? (
        <DecisionBoard decisions={decisions} tasks={mine.slice(0, MOST)} hasMore={mine.length > MOST} />
      ) : null}
      {others.length > 0 ? (
        <ul className="border-line bg-surface divide-line divide-y rounded-lg border">
          {others.map((task) => (
            <TaskRow key={task.id} task={task} />
          ))}
        </ul>
      ) : null}
      <LoadMore query={tasks} />
    </>
  );
};
