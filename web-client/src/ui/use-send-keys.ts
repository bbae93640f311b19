import { useEffect, useRef } from 'react';

/** Ctrl or Cmd with Enter sends the open form, wherever in it the focus is. */
export const useSendKeys = (onSend: () => void): void => {
  const latest = useRef(onSend);
  useEffect(() => {
    latest.current = onSend;
  }, [onSend]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, []);
};
