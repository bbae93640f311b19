import createClient from 'openapi-fetch';
import { ApiProblem } from './problem';
import { renewAtProvider } from './provider';
import type { components, paths } from './schema';
import { accessToken, endSession, isAtProvider, isOfAnother, keepToken, loseSession } from './token';

export type Schemas = components['schemas'];

const READ_TIMEOUT = 20_000;
const UPLOAD_TIMEOUT = 60_000;
const REFRESH_LOCK = 'tracker.refresh';

const timeoutFor = (request: Request): number =>
  request.headers.get('Content-Type')?.startsWith('multipart/') ? UPLOAD_TIMEOUT : READ_TIMEOUT;

/** `fetch` is looked up at each call, so that tests may answer in its place. */
const send = async (request: Request): Promise<Response> => {
  try {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutFor(request))]);
    return await globalThis.fetch(new Request(request, { signal }));
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw ApiProblem.unreachable(cause);
  }
};

const withToken = (request: Request): Request => {
  const token = accessToken();
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  return request;
};

/** Paths where a 401 is an answer about what was typed, not about the session. */
const isPublic = (request: Request): boolean =>
  /^\/api\/v1\/auth\/(?!sign-(out|up)$)/.test(new URL(request.url).pathname);

const authorized = async (request: Request): Promise<Response> => {
  if (isPublic(request)) return send(request);
  const again = request.clone();
  const used = accessToken();
  const response = await send(withToken(request));
  if (response.status !== 401) return response;
  if (accessToken() === used) await renew();
  return accessToken() === undefined ? response : send(withToken(again));
};

export const client = createClient<paths>({ baseUrl: globalThis.location.origin, fetch: authorized });

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The answer's body, or the refusal as an {@link ApiProblem}. For answers without a body the value is undefined. */
export const unwrap = <T>({ data, error, response }: Answer<T>): T => {
  if (!response.ok) throw ApiProblem.fromResponse(response, error);
  return data as T;
};

/** For `params`: asks the server to write only over the version, or the fingerprint, that was read. */
export const ifMatch = (version: number | string): { header: { 'If-Match': string } } => ({
  header: { 'If-Match': `"${version}"` },
});

const requestRenewal = async (): Promise<Schemas['SessionView'] | undefined> => {
  if (isAtProvider()) {
    await renewAtProvider();
    return undefined;
  }
  const answer = await client.POST('/api/v1/auth/refresh', { body: {} });
  if (answer.response.status === 401) {
    endSession();
    return undefined;
  }
  const session = unwrap(answer);
  if (isOfAnother(session.account.id)) {
    loseSession();
    return undefined;
  }
  keepToken(session.accessToken, 'begun', session.account.id);
  return session;
};

/** Several windows share one cookie; a lock keeps two of them from spending the same refresh token. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request(REFRESH_LOCK, work).then((result) => result as T) : work();

let renewal: Promise<Schemas['SessionView'] | undefined> | undefined;

/**
 * Renews the session through the refresh cookie, or at the identity provider; requests that fail at the same time wait
 * for one renewal. Answers undefined when the session is over or the provider keeps it, and throws when nobody can be
 * asked.
 */
export const renew = (): Promise<Schemas['SessionView'] | undefined> => {
  renewal ??= alone(requestRenewal).finally(() => {
    renewal = undefined;
  });
  return renewal;
};
