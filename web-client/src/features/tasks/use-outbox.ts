import { useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { civilDateOf } from '@/lib/format';
import { useViewer } from '@/session/use-viewer';
import { toast } from '@/ui/toast';
import { type OutboxEvents, submitEntry, takeBack } from './outbox';
import type { LogEntry } from './outbox-store';
import { taskQueries } from './queries';
import { useItemName } from './use-item-name';

type Outbox = { waiting: LogEntry[]; refused: LogEntry[] };

const NOTHING: LogEntry[] = [];

/** What the server does not have yet: what waits, and what it does not want. An entry on its first way is neither. */
export const useOutbox = (): Outbox => {
  const { id } = useViewer();
  const { data = NOTHING } = useQuery(taskQueries.outbox(id));
  const onFirstWay = useMutationState({
    filters: {
      mutationKey: taskQueries.sendingKey(),
      predicate: ({ state }) => state.status === 'pending' && !state.isPaused && state.failureCount === 0,
    },
    select: ({ state }) => (state.variables as LogEntry | undefined)?.key,
  });
  return useMemo(
    () => ({
      waiting: data.filter((entry) => entry.refusedAs === undefined && !onFirstWay.includes(entry.key)),
      refused: data.filter((entry) => entry.refusedAs !== undefined),
    }),
    [data, onFirstWay],
  );
};

/** What is said of an entry that was sent later than it was made. */
export const useOutboxEvents = (): OutboxEvents => {
  const { t } = useTranslation('tasks');
  const itemName = useItemName();
  const problemText = useProblemText();
  return useMemo(
    () => ({
      onSent: (entry) => toast({ text: t('outbox.sent', { item: itemName(entry), count: entry.count }) }),
      onRefused: (entry, problem) =>
        toast({
          text: t('outbox.refused', { item: itemName(entry), reason: problemText(problem) }),
          tone: 'danger',
        }),
    }),
    [t, itemName, problemText],
  );
};

export type Done = {
  itemId: string;
  itemName: string;
  itemNameHe?: string | undefined;
  count: number;
  note?: string | undefined;
  performedOn?: string;
};

/** Logs something that was done, at once as far as its person is concerned, and offers to take it back. */
export const useLog = (): ((done: Done, onStored?: OutboxEvents['onStored']) => void) => {
  const { t } = useTranslation('tasks');
  const queryClient = useQueryClient();
  const viewer = useViewer();
  const itemName = useItemName();
  const problemText = useProblemText();
  const events = useOutboxEvents();
  return useCallback(
    ({ itemNameHe, note, ...done }, onStored) => {
      const entry: LogEntry = {
        performedOn: civilDateOf(),
        ...done,
        ...(itemNameHe ? { itemNameHe } : {}),
        ...(note ? { note } : {}),
        key: crypto.randomUUID(),
        accountId: viewer.id,
        madeAt: performance.timeOrigin + performance.now(),
      };
      const undo = (): void => {
        takeBack(queryClient, entry.key).catch((error: unknown) => toast({ text: problemText(error), tone: 'danger' }));
      };
      void submitEntry(queryClient, entry, onStored ? { ...events, onStored } : events);
      toast({
        text: t('logged', { item: itemName(entry), count: entry.count }),
        action: { label: t('undo'), onAction: undo },
      });
    },
    [t, queryClient, viewer.id, itemName, problemText, events],
  );
};
