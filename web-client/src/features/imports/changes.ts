import type { Import, ImportChange } from './queries';

export type Subject = { subject: string; changes: ImportChange[] };

/** The difference by day, or by person; both sort by their text, days as dates. */
export const bySubject = (changes: readonly ImportChange[]): Subject[] => {
  const groups = new Map<string, ImportChange[]>();
  for (const change of changes) groups.set(change.subject, [...(groups.get(change.subject) ?? []), change]);
  return [...groups]
    .map(([subject, some]) => ({ subject, changes: some }))
    .toSorted((one, other) => (one.subject < other.subject ? -1 : 1));
};

export const overwritten = (changes: readonly ImportChange[]): ImportChange[] =>
  changes.filter(({ overwritesManualEdit }) => overwritesManualEdit);

/** What a commit would write: entries of the roster, or people. */
export const changeCount = ({ kind, counts, changes }: Pick<Import, 'kind' | 'counts' | 'changes'>): number =>
  kind === 'PEOPLE'
    ? new Set(changes.map(({ subject }) => subject)).size
    : counts.created + counts.updated + counts.deleted;

/** Whether the commit only adds, so that its button may say so. */
export const addsOnly = ({ counts }: Pick<Import, 'counts'>): boolean => counts.updated === 0 && counts.deleted === 0;

/** Why the import cannot be committed; undefined when it can. */
export type CommitBar = 'errors' | 'nothing' | 'unacknowledged';

export const barTo = (preview: Import, isAcknowledged: boolean): CommitBar | undefined => {
  if (preview.findings.some(({ severity }) => severity === 'ERROR') || !preview.allowedActions.includes('COMMIT'))
    return 'errors';
  if (changeCount(preview) === 0) return 'nothing';
  return overwritten(preview.changes).length > 0 && !isAcknowledged ? 'unacknowledged' : undefined;
};
