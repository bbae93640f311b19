import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { addDays } from '@/lib/civil-date';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import { changedUnderneath, entriesOf, requested } from '../draft';
import { useSaveDay } from '../mutations';
import { type Day, type DirectoryEntry, onCallQueries } from '../queries';
import { useCommandKeys } from '../use-command-keys';
import { useDayDraft } from '../use-day-draft';
import { DayEditorBar } from './day-editor-bar';
import { DayEditorStations } from './day-editor-stations';
import { DraftConflicts } from './draft-conflicts';
import { LeaveDialog } from '@/ui/leave-dialog';
import { NewerDayDialog } from './newer-day-dialog';

type Props = { day: Day; people: readonly DirectoryEntry[]; onStep: (count: -1 | 1) => void };

/** One day of the roster, put by hand over the version that was read. */
export const DayEditor = ({ day, people, onStep }: Props) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const draft = useDayDraft(day);
  const save = useSaveDay();
  const [newer, setNewer] = useState<Day>();
  const { date } = draft.base;
  const around = useQuery(onCallQueries.days(addDays(date, -1), addDays(date, 1)));
  const dayAt = (count: number): Day | undefined =>
    around.data?.items.find((each) => each.date === addDays(date, count));

  const showNewer = async (): Promise<void> => {
    try {
      setNewer(await queryClient.fetchQuery({ ...onCallQueries.day(date), staleTime: 0 }));
    } catch (error) {
      toast({ text: problemText(error), tone: 'danger' });
    }
  };
  const write = (version: number): void =>
    save.mutate(
      { date, version, assignments: requested(draft.entries) },
      {
        onSuccess: (saved) => {
          draft.load(saved);
          setNewer(undefined);
          toast({ text: t('editor.saved', { date: format.date(date) }) });
        },
        onError: (error) => {
          if (isProblem(error, 'stale-version')) void showNewer();
        },
      },
    );
  const submit = (): void => {
    if (draft.isDirty && !save.isPending) write(draft.base.version);
  };
  useCommandKeys({ onSave: submit, onStep });

  return (
    <>
      <DayEditorBar
        date={date}
        isDirty={draft.isDirty}
        isSending={save.isPending}
        isEmpty={draft.entries.length === 0}
        onSave={submit}
        onClear={() => draft.setEntries([])}
        onCopy={(source) => draft.setEntries(entriesOf(source))}
      />
      <div className="flex flex-col gap-3 pb-4">
        {save.isError && !isProblem(save.error, 'stale-version') ? (
          <Notice tone="danger">{problemText(save.error)}</Notice>
        ) : null}
        <DraftConflicts date={date} entries={draft.entries} before={dayAt(-1)} after={dayAt(1)} />
      </div>
      <DayEditorStations entries={draft.entries} people={people} onEntries={draft.setEntries} />
      <NewerDayDialog
        isOpen={newer !== undefined}
        differences={newer ? changedUnderneath(entriesOf(draft.base), entriesOf(newer), draft.entries) : []}
        isSending={save.isPending}
        onLoad={() => {
          if (newer) draft.load(newer);
          setNewer(undefined);
        }}
        onOverwrite={() => newer && write(newer.version)}
        onClose={() => setNewer(undefined)}
      />
      <LeaveDialog isDirty={draft.isDirty} />
    </>
  );
};
