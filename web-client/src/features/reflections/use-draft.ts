import { useCallback, useEffect, useRef, useState } from 'react';
import { isProblem } from '@/api/problem';
import { useSaveDraft } from './mutations';
import type { Answers, ReflectionForm } from './queries';

const PAUSE = 1_000;
const RETRY = 5_000;

export type DraftState = 'saved' | 'saving' | 'unsaved' | 'elsewhere' | 'untouched';

/**
 * What is being written about one entry; it saves itself when the typing pauses, and again while that fails. Nothing is
 * written over what another window saved meanwhile.
 */
export const useDraft = ({ taskId, draft }: ReflectionForm) => {
  const [answers, setAnswers] = useState<Answers>(draft?.answers ?? {});
  const [state, setState] = useState<DraftState>(draft ? 'saved' : 'untouched');
  const version = useRef(draft?.version ?? 0);
  const latest = useRef(answers);
  const { mutateAsync } = useSaveDraft(taskId);

  const save = useCallback(async (): Promise<void> => {
    const sent = latest.current;
    setState('saving');
    try {
      const saved = await mutateAsync({ version: version.current, answers: sent });
      version.current = saved.version;
      setState(latest.current === sent ? 'saved' : 'unsaved');
    } catch (error) {
      setState(isProblem(error, 'stale-version') ? 'elsewhere' : 'unsaved');
    }
  }, [mutateAsync]);

  const tries = useRef(0);
  useEffect(() => {
    if (state !== 'unsaved') return;
    const timer = setTimeout(() => void save(), tries.current++ === 0 ? PAUSE : RETRY);
    return () => clearTimeout(timer);
  }, [state, answers, save]);

  const write = (promptId: string, text: string): void => {
    latest.current = { ...latest.current, [promptId]: text };
    tries.current = 0;
    setAnswers(latest.current);
    setState((before) => (before === 'elsewhere' || before === 'saving' ? before : 'unsaved'));
  };

  return { answers, state, write };
};
