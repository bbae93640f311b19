import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { Skeleton } from '@/ui/skeleton';
import { type Task, type TaskFilter, taskQueries } from '../queries';
import { EditSheet } from './edit-sheet';
import { TaskRow } from './task-row';
import { WithdrawDialog } from './withdraw-dialog';

type Props = { filter: TaskFilter; empty: ReactNode; isItemHidden?: boolean };

/** Entries, the newest first; what the reader may do with each is the server's word. */
export const TaskList = ({ filter, empty, isItemHidden = false }: Props) => {
  const tasks = useInfiniteQuery(taskQueries.list(filter));
  const [edited, setEdited] = useState<Task>();
  const [withdrawn, setWithdrawn] = useState<Task>();
  if (tasks.isPending) return <Skeleton rows={6} />;
  if (tasks.isError) return <ErrorState error={tasks.error} onRetry={tasks.refetch} />;
  const all = tasks.data.pages.flatMap(({ items }) => items);
  if (all.length === 0) return empty;
  return (
    <>
      <ul className="border-line bg-surface divide-line divide-y rounded-lg border">
        {all.map((task) => (
          <TaskRow key={task.id} task={task} onEdit={setEdited} onWithdraw={setWithdrawn} isItemHidden={isItemHidden} />
        ))}
      </ul>
      <LoadMore query={tasks} />
      {edited ? <EditSheet task={edited} onClose={() => setEdited(undefined)} /> : null}
      {withdrawn ? <WithdrawDialog task={withdrawn} onClose={() => setWithdrawn(undefined)} /> : null}
    </>
  );
};
