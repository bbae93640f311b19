import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../mutations';
import type { Task } from '../queries';
import type { Decisions } from '../use-decisions';
import { type QueueAction, useQueueKeys } from '../use-queue-keys';
import { DecisionBar } from './decision-bar';
import { DecisionRow } from './decision-row';
import { ReasonDialog } from './reason-dialog';

type Props = { decisions: Decisions; tasks: readonly Task[]; hasMore: boolean };
type Asked = { verdict: 'REJECT' | 'RETURN'; tasks: readonly Task[] };

/** Entries to be decided on, one by one or together, by pointer or by keys alone. */
export const DecisionBoard = ({ decisions: { decide, isSending }, tasks, hasMore }: Props) => {
  const { t } = useTranslation('tasks');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [index, setIndex] = useState(0);
  const [asked, setAsked] = useState<Asked>();
  const list = useRef<HTMLUListElement>(null);
  const at = Math.min(index, tasks.length - 1);
  const current = tasks[at];
  const chosen = tasks.filter(({ id }) => selected.has(id));
  const meant = chosen.length > 0 ? chosen : tasks.slice(at, at + 1);

  const toggle = (id: string): void =>
    setSelected((old) => (old.has(id) ? new Set([...old].filter((each) => each !== id)) : new Set([...old, id])));
  const answer = async (on: readonly Task[], verdict: Verdict, reason?: string): Promise<void> => {
    await decide(on, verdict, reason);
    setSelected(new Set());
    setAsked(undefined);
  };
  const approve = (on: readonly Task[]): void => void answer(on, 'APPROVE').catch(() => undefined);
  const ask = (verdict: Asked['verdict'], on: readonly Task[]): void => setAsked({ verdict, tasks: on });
  const move = (step: 1 | -1): void => {
    const next = Math.max(0, Math.min(tasks.length - 1, at + step));
    setIndex(next);
    list.current?.querySelectorAll('input')[next]?.focus();
  };

  const acts: Record<QueueAction, () => void> = {
    NEXT: () => move(1),
    PREVIOUS: () => move(-1),
    SELECT: () => (current ? toggle(current.id) : undefined),
    APPROVE: () => approve(meant),
    REJECT: () => ask('REJECT', meant),
    RETURN: () => ask('RETURN', meant),
    APPROVE_ALL: () => approve(tasks),
  };
  useQueueKeys((action) => {
    if (!isSending && tasks.length > 0) acts[action]();
  });

  // A decided row takes the focus with it; the next one stands in its place.
  const before = useRef(tasks.length);
  useEffect(() => {
    const isFewer = tasks.length < before.current;
    before.current = tasks.length;
    if (isFewer && document.activeElement === document.body) list.current?.querySelectorAll('input')[at]?.focus();
  }, [tasks.length, at]);

  if (tasks.length === 0) return null;
  return (
    <>
      <DecisionBar
        count={tasks.length}
        chosen={chosen.length}
        isSending={isSending}
        onSelectAll={(all) => setSelected(new Set(all ? tasks.map(({ id }) => id) : []))}
        onApprove={() => approve(chosen.length > 0 ? chosen : tasks)}
        onAsk={(verdict) => ask(verdict, meant)}
      />
      <ul ref={list} aria-busy={isSending} className="border-line bg-surface divide-line divide-y rounded-lg border">
        {tasks.map((task, position) => (
          <DecisionRow
            key={task.id}
            task={task}
            isCurrent={position === at}
            isSelected={selected.has(task.id)}
            onSelect={() => toggle(task.id)}
            onEnter={() => setIndex(position)}
          />
        ))}
      </ul>
      {hasMore ? <p className="text-ink-muted pt-3 text-sm">{t('queue.more')}</p> : null}
      {asked ? (
        <ReasonDialog
          verdict={asked.verdict}
          count={asked.tasks.length}
          isSending={isSending}
          onSubmit={(reason) => void answer(asked.tasks, asked.verdict, reason).catch(() => undefined)}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </>
  );
};
