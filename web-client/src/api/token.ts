/**
 * The access token lives in this module's memory only. Beside it, the browser remembers one word: that a session was
 * begun here and who keeps it alive, so that a first visit does not ask anybody to renew a session that never was.
 */
import { forget, recall, remember } from '@/lib/storage';

const BEGUN = 'tracker.session';

/** Our own server, through its cookie; or the department's identity provider. */
export type Keeper = 'begun' | 'provider';

let token: string | undefined;
let keeper: string | undefined;
const endListeners = new Set<() => void>();

export const accessToken = (): string | undefined => token;

export const keepToken = (value: string, by: Keeper = 'begun'): void => {
  token = value;
  keeper = by;
  remember(BEGUN, by);
};

export const dropToken = (): void => {
  token = undefined;
  keeper = undefined;
  forget(BEGUN);
};

export const mayHaveSession = (): boolean => token !== undefined || recall(BEGUN) !== null;

export const isAtProvider = (): boolean => (keeper ?? recall(BEGUN)) === 'provider';

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
