import { useEffect, useRef } from 'react';
import { arrowStep } from '@/ui/use-keys';

type Commands = { onSave: () => void; onStep: (count: -1 | 1) => void };

const holdsText = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.value.length > 0;

/** Ctrl+S saves, Ctrl with an arrow leads to the next day; inside a field with text the arrows stay the field's. */
export const useCommandKeys = (commands: Commands): void => {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      const isSave = event.code === 'KeyS' || event.key.toLowerCase() === 's';
      const count = holdsText(event.target) ? 0 : arrowStep(event.key);
      if (isSave) latest.current.onSave();
      if (count !== 0) latest.current.onStep(count);
      if (isSave || count !== 0) event.preventDefault();
    };
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, []);
};
