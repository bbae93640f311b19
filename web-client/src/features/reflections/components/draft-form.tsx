import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { LeaveDialog } from '@/ui/leave-dialog';
import { Notice } from '@/ui/notice';
import { TextArea } from '@/ui/text-area';
import { toast } from '@/ui/toast';
import { useSubmitReflection } from '../mutations';
import type { ReflectionForm, Section } from '../queries';
import { type DraftState, useDraft } from '../use-draft';
import { useWording } from '../use-wording';

const MOST = 10_000;

/** The questions about an entry. What is written saves itself; what is required is asked for when it is submitted. */
export const DraftForm = ({ form, onReload }: { form: ReflectionForm; onReload: () => void }) => {
  const { t } = useTranslation('reflections');
  const problemText = useProblemText();
  const navigate = useNavigate();
  const submit = useSubmitReflection();
  const { answers, state, write } = useDraft(form);
  const [isAsking, setAsking] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const lacking = form.sections
    .flatMap(({ prompts }) => prompts)
    .filter(({ id, required }) => required && !answers[id]?.trim())
    .map(({ id }) => id);
  const ask = (): void => {
    setChecked(true);
    if (lacking.length === 0) setAsking(true);
  };
  const send = (): void =>
    submit.mutate(
      { taskId: form.taskId, answers },
      {
        onSuccess: ({ id }) => {
          toast({ text: t('write.submitted') });
          void navigate({ to: '/reflections/$id', params: { id }, replace: true, ignoreBlocker: true });
        },
        onError: (error) => {
          if (isProblem(error, 'reflection-submitted')) onReload();
        },
      },
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
      className="flex max-w-prose flex-col gap-8"
    >
      {form.sections.map((section) => (
        <Questions
          key={section.id}
          section={section}
          answers={answers}
          onWrite={write}
          lacking={isChecked ? lacking : []}
        />
      ))}
      {isChecked && lacking.length > 0 ? (
        <Notice tone="danger">{t('write.lacking', { count: lacking.length })}</Notice>
      ) : null}
      <div className="border-line bg-canvas sticky bottom-14 flex flex-wrap items-center gap-3 border-t py-3 lg:bottom-0">
        <Button type="submit" variant="primary" isDisabled={state === 'elsewhere'}>
          {t('write.submit')}
        </Button>
        <SavedState state={state} />
        {state === 'elsewhere' ? <Button onPress={onReload}>{t('write.load')}</Button> : null}
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('write.question')}
        confirmLabel={t('write.submit')}
        isSending={submit.isPending}
        errorMessage={submit.isError ? problemText(submit.error) : undefined}
        onConfirm={send}
        onClose={() => setAsking(false)}
      >
        {t(`write.questionText.${form.audience}`)}
      </ConfirmDialog>
      <LeaveDialog isDirty={state === 'unsaved' || state === 'saving'} />
    </form>
  );
};

type QuestionsProps = {
  section: Section;
  answers: Record<string, string>;
  lacking: readonly string[];
  onWrite: (promptId: string, text: string) => void;
};

const Questions = ({ section, answers, lacking, onWrite }: QuestionsProps) => {
  const { t } = useTranslation('reflections');
  const format = useFormat();
  const wording = useWording();
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <header>
        <h2 id={id} className="text-base">
          {wording(section.name)}
        </h2>
        {section.purpose ? <p className="text-ink-muted text-sm">{wording(section.purpose)}</p> : null}
      </header>
      {section.prompts.map((prompt) => {
        const text = answers[prompt.id] ?? '';
        return (
          <TextArea
            key={prompt.id}
            label={wording(prompt.label)}
            isOptional={!prompt.required}
            rows={4}
            maxLength={MOST}
            value={text}
            onChange={(next) => onWrite(prompt.id, next)}
            description={
              text === '' ? undefined : t('write.letters', { count: text.length, most: format.number(MOST) })
            }
            errorMessage={lacking.includes(prompt.id) ? t('write.needed') : undefined}
          />
        );
      })}
    </section>
  );
};

const SavedState = ({ state }: { state: DraftState }) => {
  const { t } = useTranslation('reflections');
  return (
    <p role="status" className="text-ink-muted text-sm">
      {t(`write.state.${state}`)}
    </p>
  );
};
