import type { QueryClient } from '@tanstack/react-query';
import { client, type Schemas, unwrap } from '@/api/client';
import { forgetAtProvider } from '@/api/provider';
import { dropToken, isAtProvider, keepToken } from '@/api/token';
import { leaveFor } from '@/lib/leave';
import { sessionQueries, type Viewer } from './queries';

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('tracker.session') : undefined;

/** Tells the other windows who is signed in now. */
export const announce = (accountId: string | null): void => channel?.postMessage(accountId);

/** Takes over a session that the server has begun; nothing of an earlier person's data stays in memory. */
export const beginSession = (queryClient: QueryClient, session: Schemas['SessionView']): void => {
  queryClient.clear();
  keepToken(session.accessToken, 'begun', session.account.id);
  queryClient.setQueryData(sessionQueries.viewer().queryKey, session.account);
  announce(session.account.id);
};

/** Forgets the session in this window. */
export const leaveSession = (queryClient: QueryClient): void => {
  dropToken();
  queryClient.clear();
  queryClient.setQueryData(sessionQueries.viewer().queryKey, null);
};

export const signIn = async (queryClient: QueryClient, body: Schemas['SignInRequest']): Promise<Viewer> => {
  const session = unwrap(await client.POST('/api/v1/auth/sign-in', { body }));
  beginSession(queryClient, session);
  return session.account;
};

/** The provider would sign in again without asking, so its session ends too. */
const signOutAtProvider = async (queryClient: QueryClient): Promise<void> => {
  const url = await forgetAtProvider();
  leaveSession(queryClient);
  announce(null);
  if (url) await leaveFor(url);
};

/** Ends the session here, and with `everywhere` on every other device too. */
export const signOut = async (queryClient: QueryClient, everywhere = false): Promise<void> => {
  if (isAtProvider()) return signOutAtProvider(queryClient);
  unwrap(await client.POST('/api/v1/auth/sign-out', { body: { everywhere } }));
  leaveSession(queryClient);
  announce(null);
};

/**
 * Tells when another window signs out or signs somebody else in. Both share one cookie, so this window's person has
 * changed too.
 */
export const onOtherWindow = (listener: (accountId: string | null) => void): (() => void) => {
  const hear = (event: MessageEvent<string | null>): void => listener(event.data);
  channel?.addEventListener('message', hear);
  return () => channel?.removeEventListener('message', hear);
};
