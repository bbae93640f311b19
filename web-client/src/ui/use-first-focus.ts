import { type RefObject, useEffect, useRef } from 'react';

/** For the field that a dialog was opened for: it has the focus once the dialog is there. */
export const useFirstFocus = <Field extends HTMLElement>(): RefObject<Field | null> => {
  const field = useRef<Field>(null);
  useEffect(() => field.current?.focus(), []);
  return field;
};
