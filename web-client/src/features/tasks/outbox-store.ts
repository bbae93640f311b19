import { createStore, del, get, set, values } from 'idb-keyval';
import type { CivilDate } from '@/lib/civil-date';

/** Something that was done and is on its way into the record; it is kept in the browser until the server has it. */
export type LogEntry = {
  /** Made once with the entry; the server makes at most one entry of it, however often it arrives. */
  key: string;
  /** Whose entry it is; nobody else's session ever sends it. */
  accountId: string;
  itemId: string;
  itemName: string;
  itemNameHe?: string;
  count: number;
  note?: string;
  performedOn: CivilDate;
  /** Milliseconds; the order in which entries are sent. */
  madeAt: number;
  /** Why the server does not want it; absent while it waits. */
  refusedAs?: string;
};

const database = createStore('tracker.outbox', 'entries');
/** Where a browser keeps no database, entries live as long as the window. */
const memory = new Map<string, LogEntry>();

const orElse = async <T>(work: Promise<T>, fallback: () => T): Promise<T> => {
  try {
    return await work;
  } catch {
    return fallback();
  }
};

/** One record for each entry, so that two windows never overwrite each other's. */
export const outboxStore = {
  put: async (entry: LogEntry): Promise<void> =>
    orElse(set(entry.key, entry, database), () => {
      memory.set(entry.key, entry);
    }),
  has: async (key: string): Promise<boolean> =>
    memory.has(key) || (await orElse(get<LogEntry>(key, database), () => undefined)) !== undefined,
  remove: async (key: string): Promise<void> => {
    memory.delete(key);
    await orElse(del(key, database), () => undefined);
  },
  /** In the order in which they were made. */
  entriesOf: async (accountId: string): Promise<LogEntry[]> => {
    const stored = await orElse(values<LogEntry>(database), () => []);
    return [...stored, ...memory.values()]
      .filter((entry) => entry.accountId === accountId)
      .toSorted((a, b) => a.madeAt - b.madeAt);
  },
};
