import type { ResidentDashboard } from '@/features/dashboards/queries';
import { TaskStatus } from '@/features/tasks/components/task-status';
import { Times } from '@/features/tasks/components/task-row';
import { useItemName } from '@/features/tasks/use-item-name';
import { useFormat } from '@/i18n/use-format';

/** An entry with its answer: who gave it, and the words that came with it. */
export const EntryLine = ({ task }: { task: ResidentDashboard['decided'][number] }) => {
  const format = useFormat();
  const itemName = useItemName();
  const answer = task.feedback.at(-1);
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2">
        <bdi className="font-medium">{itemName(task)}</bdi>
        <Times count={task.count} />
        <TaskStatus status={task.status} />
      </span>
      {answer ? (
        <span className="text-ink-muted line-clamp-2 text-sm">
          <bdi>{format.name(answer.by)}</bdi>
          {answer.text ? ': ' : null}
          <bdi>{answer.text}</bdi>
        </span>
      ) : null}
    </>
  );
};
