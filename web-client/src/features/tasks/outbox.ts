import { type Mutation, type MutationOptions, onlineManager, type QueryClient } from '@tanstack/react-query';
import { ApiProblem, isProblem } from '@/api/problem';
import { sessionQueries } from '@/session/queries';
import { postEntry, withdrawTask } from './mutations';
import { type LogEntry, outboxStore } from './outbox-store';
import { dashboardKey, progressKey, type Task, taskQueries } from './queries';

const SERVER_TRIES = 5;
const LONGEST_PAUSE = 30_000;

/** Thrown when somebody else is signed in by now; the entry keeps waiting for its own person. */
class NotTheirSessionError extends Error {
  override readonly name = 'NotTheirSessionError';
}

/** What is told of an entry: that it was sent later than it was made, and that it was not accepted. */
export type OutboxEvents = {
  onSent: (entry: LogEntry) => void;
  onRefused: (entry: LogEntry, problem: ApiProblem) => void;
  /** The entry is in the record at once, and nobody has taken it back. */
  onStored?: (task: Task) => void;
};

/** No answer, or one that says "later"; everything else is the server's last word. */
const isPassing = (error: unknown): boolean =>
  error instanceof ApiProblem &&
  (error.status === 0 || error.status === 408 || error.status === 429 || error.status >= 500);

/** A session that has ended says nothing about the entry. */
const isFinal = (problem: ApiProblem): boolean => !isPassing(problem) && problem.status !== 401;

const viewerId = (queryClient: QueryClient): string | undefined =>
  queryClient.getQueryData(sessionQueries.viewer().queryKey)?.id;

const refresh = (queryClient: QueryClient): Promise<unknown> =>
  queryClient.invalidateQueries({ queryKey: taskQueries.outboxes() });

/** Entries that were taken back while they were on the way. */
const takenBack = new Set<string>();

const send = async (queryClient: QueryClient, entry: LogEntry): Promise<Task | undefined> => {
  // Taken back, or sent by another window in the meantime.
  if (!(await outboxStore.has(entry.key))) return undefined;
  if (viewerId(queryClient) !== entry.accountId) throw new NotTheirSessionError();
  return postEntry(entry);
};

/** Whether the entry stays in the record. */
const settle = async (queryClient: QueryClient, entry: LogEntry, task: Task | undefined): Promise<boolean> => {
  await outboxStore.remove(entry.key);
  const isTakenBack = takenBack.delete(entry.key);
  if (task && isTakenBack) await withdrawTask(task);
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: taskQueries.all() }),
    queryClient.invalidateQueries({ queryKey: progressKey() }),
  ]);
  return task !== undefined && !isTakenBack;
};

const keep = async (queryClient: QueryClient, entry: LogEntry, error: Error, events: OutboxEvents): Promise<void> => {
  if (isProblem(error) && isFinal(error) && (await outboxStore.has(entry.key))) {
    await outboxStore.put({ ...entry, refusedAs: error.slug });
    events.onRefused(entry, error);
  }
  await refresh(queryClient);
};

type Sending = MutationOptions<Task | undefined, Error, LogEntry>;

/** Waits for the connection, sends one entry after another, and tries again what may pass by itself. */
const sending = (queryClient: QueryClient, events: OutboxEvents, isLate: boolean): Sending => ({
  mutationKey: taskQueries.sendingKey(),
  mutationFn: (entry) => send(queryClient, entry),
  networkMode: 'online',
  scope: { id: 'outbox' },
  retry: (failures, error) => isProblem(error) && isPassing(error) && (error.status === 0 || failures < SERVER_TRIES),
  retryDelay: (failures, error) =>
    isProblem(error) && error.retryAfterSeconds
      ? error.retryAfterSeconds * 1000
      : Math.min(LONGEST_PAUSE, 1000 * 2 ** failures),
  onSuccess: async (task, entry) => {
    const stays = await settle(queryClient, entry, task);
    if (task && isLate) events.onSent(entry);
    else if (task && stays) events.onStored?.(task);
  },
  onError: (error, entry) => keep(queryClient, entry, error, events),
});

const dispatch = (queryClient: QueryClient, entry: LogEntry, events: OutboxEvents, isLate: boolean): void => {
  const mutation = queryClient.getMutationCache().build(queryClient, sending(queryClient, events, isLate));
  // How it ends is told by the options; nobody waits for the promise.
  mutation.execute(entry).catch(() => undefined);
};

type EntryMutation = Mutation<Task | undefined, Error, LogEntry>;

const mutationOf = (queryClient: QueryClient, key: string): EntryMutation | undefined =>
  queryClient
    .getMutationCache()
    .findAll({ mutationKey: taskQueries.sendingKey() })
    .map((mutation) => mutation as unknown as EntryMutation)
    .findLast((mutation) => mutation.state.variables?.key === key);

/** Keeps the entry, then sends it as soon as there is a connection. */
export const submitEntry = async (queryClient: QueryClient, entry: LogEntry, events: OutboxEvents): Promise<void> => {
  await outboxStore.put(entry);
  dispatch(queryClient, entry, events, !onlineManager.isOnline());
  await refresh(queryClient);
};

/** Sends what an earlier visit, or an earlier failure, has left behind for this account. */
export const resumeOutbox = async (
  queryClient: QueryClient,
  accountId: string,
  events: OutboxEvents,
): Promise<void> => {
  const entries = await outboxStore.entriesOf(accountId);
  for (const entry of entries) {
    const isUnderWay = mutationOf(queryClient, entry.key)?.state.status === 'pending';
    if (entry.refusedAs === undefined && !isUnderWay) dispatch(queryClient, entry, events, true);
  }
};

/** Takes an entry back, wherever it is by now: still here, on its way, or already in the record. */
export const takeBack = async (queryClient: QueryClient, key: string): Promise<void> => {
  await outboxStore.remove(key);
  const mutation = mutationOf(queryClient, key);
  const task = mutation?.state.data;
  if (task) await withdrawTask(task);
  else if (mutation?.state.status === 'pending' && !mutation.state.isPaused) takenBack.add(key);
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: taskQueries.all() }),
    queryClient.invalidateQueries({ queryKey: progressKey() }),
    queryClient.invalidateQueries({ queryKey: dashboardKey() }),
  ]);
};
