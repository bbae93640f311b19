import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { civilDateOf } from '@/lib/format';
import { Button } from '@/ui/button';
import { DatePicker } from '@/ui/date-picker';
import { Notice } from '@/ui/notice';
import { Stepper } from '@/ui/stepper';
import { TextArea } from '@/ui/text-area';
import { useSendKeys } from '@/ui/use-send-keys';

export const MOST = 10_000;
const NOTE_LENGTH = 500;
const LEAPS = [1, 2, 5];

export type EntryValues = { count: number; note: string; performedOn: string };

type Props = {
  initial: { count: number; note: string; performedOn?: string };
  submitLabel: (count: number) => string;
  onSubmit: (values: EntryValues) => void;
  isSending?: boolean;
  /** Why it was not taken, translated. */
  errorMessage?: string | undefined;
  /** What else may be chosen with the entry. */
  children?: ReactNode;
};

/** How many, when, and a note. Ctrl or Cmd with Enter sends it from any of its fields. */
export const EntryForm = ({ initial, submitLabel, onSubmit, isSending = false, errorMessage, children }: Props) => {
  const { t } = useTranslation(['tasks', 'common']);
  const format = useFormat();
  const today = civilDateOf();
  const [count, setCount] = useState(initial.count);
  const [note, setNote] = useState(initial.note);
  const [date, setDate] = useState(initial.performedOn ?? today);
  const dateError =
    date === '' ? t('common:validation.date') : date > today ? t('common:validation.future-date') : undefined;

  const submit = (): void => {
    if (dateError === undefined && !isSending) onSubmit({ count, note: note.trim(), performedOn: date });
  };
  useSendKeys(submit);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      className="flex flex-col gap-4"
    >
      <Stepper label={t('log.count')} value={count} onChange={setCount} min={1} max={MOST} leaps={LEAPS} />
      <DatePicker label={t('log.performedOn')} value={date} onChange={setDate} max={today} errorMessage={dateError} />
      <TextArea
        label={t('log.note')}
        isOptional
        rows={2}
        value={note}
        onChange={setNote}
        maxLength={NOTE_LENGTH}
        description={t('log.noteHint', { left: format.number(NOTE_LENGTH - note.length) })}
      />
      {children}
      {errorMessage ? <Notice tone="danger">{errorMessage}</Notice> : null}
      <Button type="submit" variant="primary" isWide isSending={isSending}>
        {submitLabel(count)}
      </Button>
    </form>
  );
};
