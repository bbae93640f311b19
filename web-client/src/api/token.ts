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
let holder: string | undefined;
/** Over: nobody is signed in any more. Taken: the browser's cookie belongs to somebody else by now. */
export type SessionEnd = 'over' | 'taken';
const endListeners = new Set<(how: SessionEnd) => void>();

export const accessToken = (): string | undefined => token;

/** The account, where it is known, is the one that this window acts for until the session ends. */
export const keepToken = (value: string, by: Keeper = 'begun', accountId?: string): void => {
  token = value;
  keeper = by;
  holder = accountId ?? holder;
  remember(BEGUN, by);
};

export const dropToken = (): void => {
  token = undefined;
  keeper = undefined;
  holder = undefined;
  forget(BEGUN);
};

export const mayHaveSession = (): boolean => token !== undefined || recall(BEGUN) !== null;

export const isAtProvider = (): boolean => (keeper ?? recall(BEGUN)) === 'provider';

/** Called when the server says that the session is over; not called by a sign-out that the person asked for. */
export const onSessionEnd = (listener: (how: SessionEnd) => void): (() => void) => {
  endListeners.add(listener);
  return () => endListeners.delete(listener);
};

export const endSession = (): void => {
  const had = token !== undefined;
  dropToken();
  if (had) endListeners.forEach((listener) => listener('over'));
};

/** Whether a renewed session is not this window's: what was begun here must not be finished in another's name. */
export const isOfAnother = (accountId: string): boolean => holder !== undefined && holder !== accountId;

/** Gives up this window's session; the browser's own, somebody else's by now, stays. */
export const loseSession = (): void => {
  token = undefined;
  endListeners.forEach((listener) => listener('taken'));
};
