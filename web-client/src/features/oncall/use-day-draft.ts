import { useState } from 'react';
import { type DraftEntry, entriesOf, isSame } from './draft';
import type { Day } from './queries';

/**
 * The edited day. While nothing is edited it follows what the server sends; from the first edit on it stays on the
 * version that the edit began with, so that saving cannot silently undo somebody else's work.
 */
export const useDayDraft = (day: Day) => {
  const [base, setBase] = useState(day);
  const [entries, setEntries] = useState<DraftEntry[]>(() => entriesOf(day));
  const isDirty = !isSame(entries, entriesOf(base));

  const load = (fresh: Day): void => {
    setBase(fresh);
    setEntries(entriesOf(fresh));
  };
  if (!isDirty && day.version !== base.version && day.date === base.date && day.version > base.version) load(day);

  return { base, entries, isDirty, setEntries, load };
};
