import { Link } from '@tanstack/react-router';
import { MessageSquareQuote, Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useViewer } from '@/session/use-viewer';
import { Button } from '@/ui/button';
import { buttonClass } from '@/ui/button-class';
import type { Task } from '../queries';
import { useItemName } from '../use-item-name';
import { TaskStatus } from './task-status';

type Props = { task: Task; onEdit?: (task: Task) => void; onWithdraw?: (task: Task) => void; isItemHidden?: boolean };

/** An entry with all that happened to it, and what its person may still do. */
export const TaskRow = ({ task, onEdit, onWithdraw, isItemHidden = false }: Props) => {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  const name = useItemName()(task);
  const mayReflect = useViewer().role !== 'ADMIN';
  const may = (action: Task['allowedActions'][number]): boolean => task.allowedActions.includes(action);
  return (
    <li className="flex flex-col gap-1 px-4 py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="min-w-0 grow basis-48">
          {isItemHidden ? null : <bdi className="font-medium">{name}</bdi>} <Times count={task.count} />
        </p>
        <span className="text-ink-muted text-sm tabular-nums">{format.date(task.performedOn)}</span>
        <TaskStatus status={task.status} />
      </div>
      {task.note ? (
        <p className="text-ink-muted text-sm whitespace-pre-line">
          <bdi>{task.note}</bdi>
        </p>
      ) : null}
      <Feedback task={task} />
      <div className="-mx-3 flex flex-wrap gap-1">
        {onEdit && may('EDIT') ? (
          <Button
            variant="ghost"
            size="sm"
            icon={Pencil}
            aria-label={t('edit.openItem', { item: name })}
            onPress={() => onEdit(task)}
          >
            {task.status === 'RETURNED' ? t('edit.resubmit') : t('edit.open')}
          </Button>
        ) : null}
        {onWithdraw && may('WITHDRAW') ? (
          <Button
            variant="ghost"
            size="sm"
            icon={Trash2}
            aria-label={t('withdraw.openItem', { item: name })}
            onPress={() => onWithdraw(task)}
          >
            {t('withdraw.open')}
          </Button>
        ) : null}
        {mayReflect ? (
          <Link
            to="/reflections/write/$taskId"
            params={{ taskId: task.id }}
            aria-label={t('reflect.openItem', { item: name })}
            className={buttonClass('ghost', 'sm')}
          >
            <MessageSquareQuote aria-hidden className="size-4 shrink-0" />
            {t('reflect.open')}
          </Link>
        ) : null}
      </div>
    </li>
  );
};

export const Times = ({ count }: { count: number }): ReactNode => {
  const { t } = useTranslation('tasks');
  return <span className="text-ink-muted tabular-nums">{t('times', { count })}</span>;
};

/** Who answered, when, and why; the latest answer first. */
const Feedback = ({ task }: { task: Task }) => {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  if (task.feedback.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {task.feedback.toReversed().map(({ by, at, action, text }) => (
        <li key={at} className="border-line border-s-2 ps-2.5">
          <span className="text-ink-muted">
            {t(`feedback.${action === 'PENDING' ? 'RETURNED' : action}`, {
              name: format.name(by),
              when: format.instant(at),
            })}
          </span>
          {text ? (
            <span className="block whitespace-pre-line">
              <bdi>{text}</bdi>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
