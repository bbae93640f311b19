import { useEffect, useRef } from 'react';

/** Where a key already has a meaning of its own. */
const BUSY =
  'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="tablist"], [role="listbox"], [role="grid"], [role="menu"], [role="dialog"], [role="alertdialog"], [role="radiogroup"], [role="spinbutton"], [data-scrolls]';

/** A message at the page's edge is an alertdialog as well, but keeps nobody from working. */
const OPEN_DIALOG = ['dialog', 'alertdialog'].map((role) => `[role="${role}"]:not([aria-modal="false"])`).join();

const isBusy = (target: EventTarget | null): boolean =>
  (target instanceof Element && target.closest(BUSY) !== null) || document.querySelector(OPEN_DIALOG) !== null;

/** Keys that work anywhere on the page, except where one types, chooses or scrolls. */
export const useKeys = (onKey: (event: KeyboardEvent) => void): void => {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  }, [onKey]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      latest.current(event);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
};

/** 1 for the arrow that points on in reading direction, -1 for the one that points back, 0 for any other key. */
export const arrowStep = (key: string): -1 | 0 | 1 => {
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === forward) return 1;
  return key === 'ArrowLeft' || key === 'ArrowRight' ? -1 : 0;
};
