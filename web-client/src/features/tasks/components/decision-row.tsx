import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Checkbox } from '@/ui/checkbox';
import type { Task } from '../queries';
import { useItemName } from '../use-item-name';
import { Times } from './task-row';

type Props = {
  task: Task;
  /** The one that the keys are about. */
  isCurrent: boolean;
  isSelected: boolean;
  onSelect: () => void;
  onEnter: () => void;
};

export const DecisionRow = ({ task, isCurrent, isSelected, onSelect, onEnter }: Props) => {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  const returned = task.feedback.findLast(({ action }) => action === 'RETURNED');
  return (
    <li
      className={clsx(
        'flex gap-3 px-4 py-2',
        isCurrent && 'shadow-[inset_3px_0_0_var(--accent)] rtl:shadow-[inset_-3px_0_0_var(--accent)]',
        isSelected && 'bg-accent-soft',
      )}
    >
      <div className="min-w-0 flex-1">
        <Checkbox isSelected={isSelected} onChange={onSelect} onFocus={onEnter}>
          <span className="flex flex-wrap items-baseline gap-x-3">
            <bdi className="font-medium">{useItemName()(task)}</bdi>
            <Times count={task.count} />
            <span className="text-ink-muted text-sm tabular-nums">{format.date(task.performedOn)}</span>
          </span>
        </Checkbox>
        {task.note ? (
          <p className="text-ink-muted ps-7.5 text-sm whitespace-pre-line">
            <bdi>{task.note}</bdi>
          </p>
        ) : null}
        {returned ? (
          <p className="text-ink-muted ps-7.5 text-sm">{t('queue.wasReturned', { reason: returned.text ?? '' })}</p>
        ) : null}
      </div>
    </li>
  );
};
