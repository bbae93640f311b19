/**
 * The access token lives in this module's memory only. Beside it, the browser remembers one word: that a session was
 * begun here, so that a first visit does not ask the server to renew a session that never was.
 */
import { forget, recall, remember } from '@/lib/storage';

const BEGUN = 'tracker.session';

let token: string | undefined;
const endListeners = new Set<() => void>();

export const accessToken = (): string | undefined => token;

export const keepToken = (value: string): void => {
  token = value;
  remember(BEGUN, 'begun');
};

export const dropToken = (): void => {
  token = undefined;
  forget(BEGUN);
};

export const mayHaveSession = (): boolean => token !== undefined || recall(BEGUN) !== null;

/** Called when the server says that the session is over; not called by a sign-out that the person asked for. */
export const onSessionEnd = (listener: () => void): (() => void) => {
  endListeners.add(listener);
  return () => endListeners.delete(listener);
};

export const endSession = (): void => {
  const had = token !== undefined;
  dropToken();
  if (had) endListeners.forEach((listener) => listener());
};
