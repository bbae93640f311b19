import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { toast } from '@/ui/toast';
import { type Outcome, useDecide, type Verdict } from './mutations';
import type { Task } from './queries';
import { useItemName } from './use-item-name';

export type Decisions = {
  isSending: boolean;
  /** What was not decided by the last answers, in words; the rest was. */
  remarks: string[];
  dismiss: () => void;
  decide: (tasks: readonly Task[], verdict: Verdict, reason?: string) => Promise<void>;
};

/** Decides on entries together and tells what came in between, without losing the others. */
export const useDecisions = (): Decisions => {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  const itemName = useItemName();
  const problemText = useProblemText();
  const { mutateAsync, isPending } = useDecide();
  const [remarks, setRemarks] = useState<string[]>([]);

  const remarkOf = ({ outcome, task }: Outcome, asked: Task): string => {
    const item = itemName(asked);
    if (outcome === 'ALREADY_DECIDED' && task?.decidedBy)
      return t('queue.already', { item, name: format.name(task.decidedBy), status: t(`status.${task.status}`) });
    return t(outcome === 'NOT_FOUND' ? 'queue.gone' : 'queue.changed', { item });
  };

  const decide = async (tasks: readonly Task[], verdict: Verdict, reason?: string): Promise<void> => {
    setRemarks([]);
    try {
      const { items } = await mutateAsync(
        tasks.map(({ id, version }) => ({
          taskId: id,
          version,
          decision: verdict,
          ...(reason === undefined ? {} : { reason }),
        })),
      );
      const others = items.filter(({ outcome }) => outcome !== 'DECIDED');
      setRemarks(
        others.flatMap((other) => {
          const asked = tasks.find(({ id }) => id === other.taskId);
          return asked ? [remarkOf(other, asked)] : [];
        }),
      );
      const done = items.length - others.length;
      if (done > 0) toast({ text: t(`queue.done.${verdict}`, { count: done }) });
    } catch (error) {
      toast({ text: problemText(error), tone: 'danger' });
      throw error;
    }
  };
  return { isSending: isPending, remarks, dismiss: () => setRemarks([]), decide };
};
