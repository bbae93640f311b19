/**
 * The department's identity provider: authorization code flow with PKCE (RFC 7636). Tokens live in this module's memory
 * only; what a redirect needs to find its way back lives in the window's session storage. The library arrives when it
 * is first needed.
 */
import type { OidcClient, SigninResponse } from 'oidc-client-ts';
import { leaveFor } from '@/lib/leave';
import { ApiProblem } from './problem';
import type { components } from './schema';
import { dropToken, endSession, keepToken } from './token';

export type ProviderSettings = components['schemas']['ProviderView'];

/** What the provider says about somebody, for filling in a form; the server believes its own token only. */
export type ProviderPerson = { fullName: string; email: string; isEmailVerified: boolean };

/** Back from the provider, with whoever signed in; with nobody when it would have had to ask. */
export type ProviderReturn = { next: string | undefined; person: ProviderPerson | undefined };

type Trip = { next?: string | undefined };

/** OpenID Connect Core 1.0, section 3.1.2.6: without asking the person the provider cannot go on. */
const WOULD_ASK = ['login_required', 'interaction_required', 'consent_required', 'account_selection_required'];
const TIMEOUT_SECONDS = 20;

let client: OidcClient | undefined;
let session: SigninResponse | undefined;
let usesIdToken = false;

const clientOf = async ({ issuer, clientId, scope, bearer }: ProviderSettings): Promise<OidcClient> => {
  const { OidcClient: Client, WebStorageStateStore } = await import('oidc-client-ts');
  const { origin } = globalThis.location;
  usesIdToken = bearer === 'ID_TOKEN';
  client ??= new Client({
    authority: issuer ?? '',
    client_id: clientId ?? '',
    scope: scope ?? 'openid',
    redirect_uri: `${origin}/auth/callback`,
    post_logout_redirect_uri: `${origin}/auth`,
    requestTimeoutInSeconds: TIMEOUT_SECONDS,
    stateStore: new WebStorageStateStore({ store: globalThis.sessionStorage }),
  });
  return client;
};

/** What the provider answered, where it did answer. */
const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'error' in error && typeof error.error === 'string' ? error.error : undefined;

const isNetwork = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof Error && error.name === 'ErrorTimeout');

const problemOf = (error: unknown): ApiProblem =>
  error instanceof ApiProblem
    ? error
    : ApiProblem.ofProvider(isNetwork(error) ? 'provider-unavailable' : 'provider-refused', error);

const nextOf = (trip: unknown): string | undefined => {
  const next = typeof trip === 'object' && trip !== null && 'next' in trip ? trip.next : undefined;
  return typeof next === 'string' ? next : undefined;
};

const keep = (response: SigninResponse): void => {
  const token = usesIdToken ? response.id_token : response.access_token;
  if (!token) throw ApiProblem.ofProvider('provider-refused', new Error('The provider gave no such token'));
  session = response;
  keepToken(token, 'provider');
};

const depart = async (from: OidcClient, trip: Trip, isSilent: boolean): Promise<never> => {
  const { url } = await from.createSigninRequest({ state: trip, ...(isSilent ? { prompt: 'none' } : {}) });
  return leaveFor(url);
};

/** Leaves for the provider; silently, it comes back without having asked anything. */
export const leaveForProvider = async (settings: ProviderSettings, trip: Trip, isSilent = false): Promise<never> => {
  try {
    return await depart(await clientOf(settings), trip, isSilent);
  } catch (error) {
    throw problemOf(error);
  }
};

/** Trades the code that the address carries for tokens. */
export const returnFromProvider = async (settings: ProviderSettings, url: string): Promise<ProviderReturn> => {
  try {
    const response = await (await clientOf(settings)).processSigninResponse(url);
    keep(response);
    const { name = '', email = '', email_verified: isVerified } = response.profile;
    return {
      next: nextOf(response.userState),
      person: { fullName: name, email, isEmailVerified: isVerified === true && email !== '' },
    };
  } catch (error) {
    dropToken();
    if (!WOULD_ASK.includes(codeOf(error) ?? '')) throw problemOf(error);
    return { next: nextOf((error as { state?: unknown }).state), person: undefined };
  }
};

const refresh = async (by: OidcClient, old: SigninResponse, refreshToken: string): Promise<void> => {
  const { id_token: idToken, scope, session_state: sessionState, profile } = old;
  const state = {
    refresh_token: refreshToken,
    session_state: sessionState,
    profile,
    ...(idToken === undefined ? {} : { id_token: idToken }),
    ...(scope === undefined ? {} : { scope }),
  };
  const response = await by.useRefreshToken({ state, timeoutInSeconds: TIMEOUT_SECONDS });
  // A provider that does not rotate its refresh tokens gives no new one.
  response.refresh_token ??= refreshToken;
  keep(response);
};

/**
 * Renews with the refresh token. Without one, a token that is past its time is renewed on the way to the provider and
 * back. A token that is refused before its time, or that the provider will not renew, ends the session.
 */
export const renewAtProvider = async (): Promise<void> => {
  const old = session;
  try {
    if (client && old?.refresh_token) return await refresh(client, old, old.refresh_token);
    if (client && old?.expires_in !== undefined && old.expires_in <= 0) {
      const { pathname, search } = globalThis.location;
      return await depart(client, { next: pathname + search }, true);
    }
  } catch (error) {
    if (codeOf(error) === undefined) throw problemOf(error);
  }
  endSession();
};

/** Forgets the tokens, and answers where the provider ends its own session; undefined where it has no such place. */
export const forgetAtProvider = async (): Promise<string | undefined> => {
  const hint = session?.id_token;
  session = undefined;
  try {
    return (await client?.createSignoutRequest(hint === undefined ? {} : { id_token_hint: hint }))?.url;
  } catch {
    return undefined;
  }
};
