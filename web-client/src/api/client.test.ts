import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { API, problem, sessionOf } from '@/testing/answers';
import { RINA } from '@/testing/cast';
import { server } from '@/testing/server';
import { client, ifMatch, unwrap } from './client';
import { ApiProblem } from './problem';
import { accessToken, keepToken, onSessionEnd } from './token';

const FRESH = 'token-of-rina';
const accepted = (request: Request): boolean => request.headers.get('Authorization') === `Bearer ${FRESH}`;
const problemOf = (work: Promise<unknown>): Promise<ApiProblem> =>
  work.then(
    () => Promise.reject(new Error('was not refused')),
    (error: unknown) =>
      error instanceof ApiProblem ? error : Promise.reject(new Error(`no problem: ${String(error)}`)),
  );
const me = async () => unwrap(await client.GET('/api/v1/me'));

describe('the client', () => {
  let renewals = 0;

  beforeEach(() => {
    renewals = 0;
    server.use(
      http.get(`${API}/me`, ({ request }) =>
        accepted(request) ? HttpResponse.json(RINA) : problem(401, 'unauthenticated'),
      ),
      http.post(`${API}/auth/refresh`, () => {
        renewals += 1;
        return HttpResponse.json(sessionOf(RINA));
      }),
    );
  });

  it('renews an expired session once for requests that fail together', async () => {
    keepToken('expired');

    const answers = await Promise.all([me(), me(), me()]);

    expect(answers.map(({ id }) => id)).toEqual(['rina', 'rina', 'rina']);
    expect(renewals).toBe(1);
    expect(accessToken()).toBe(FRESH);
  });

  it('sends a body again after a renewal', async () => {
    keepToken('expired');
    server.use(
      http.post(`${API}/feed-tokens`, async ({ request }) =>
        accepted(request) ? HttpResponse.json(await request.json(), { status: 201 }) : problem(401, 'unauthenticated'),
      ),
    );

    const answer = await client.POST('/api/v1/feed-tokens', { body: { name: 'Phone' } });

    expect(answer.data).toEqual({ name: 'Phone' });
  });

  it('ends the session when it cannot be renewed, and says so once', async () => {
    keepToken('expired');
    const ended = vi.fn<() => void>();
    const stop = onSessionEnd(ended);
    server.use(http.post(`${API}/auth/refresh`, () => problem(401, 'session-ended')));

    const refusals = await Promise.all([problemOf(me()), problemOf(me())]);
    stop();

    expect(refusals.map(({ status }) => status)).toEqual([401, 401]);
    expect(accessToken()).toBeUndefined();
    expect(ended).toHaveBeenCalledOnce();
  });

  it('never finishes in the name of whoever signed in with this browser since', async () => {
    keepToken('expired', 'begun', 'noa');
    const ended = vi.fn<(how: string) => void>();
    const stopListening = onSessionEnd(ended);

    const refusal = await problemOf(me());
    stopListening();

    expect(refusal.status).toBe(401);
    expect(ended).toHaveBeenCalledWith('taken');
    expect(accessToken()).toBeUndefined();
  });

  it('keeps the session when the server cannot be asked to renew it', async () => {
    keepToken('expired');
    server.use(http.post(`${API}/auth/refresh`, () => HttpResponse.error()));

    const refusal = await problemOf(me());

    expect(refusal.slug).toBe('unreachable');
    expect(accessToken()).toBe('expired');
  });

  it('does not take a wrong password for an expired session', async () => {
    server.use(http.post(`${API}/auth/sign-in`, () => problem(401, 'invalid-credentials')));

    const refusal = await problemOf(
      client.POST('/api/v1/auth/sign-in', { body: { email: 'a@b.example', password: 'x' } }).then(unwrap),
    );

    expect(refusal.slug).toBe('invalid-credentials');
    expect(renewals).toBe(0);
  });

  it('reads a refusal with everything that belongs to it', async () => {
    const violations = [{ pointer: '/fullName', code: 'required', message: 'must not be blank' }];
    server.use(http.get(`${API}/me`, () => problem(422, 'invalid-request', { detail: 'No name.', violations })));

    const refusal = await problemOf(me());

    expect(refusal).toMatchObject({
      slug: 'invalid-request',
      status: 422,
      detail: 'No name.',
      requestId: 'req-7f3a',
      violations,
    });
  });

  it('reads how long a limited caller has to wait', async () => {
    server.use(
      http.get(`${API}/me`, () =>
        HttpResponse.json(
          { type: 'https://tracker.invalid/problems/rate-limited' },
          { status: 429, headers: { 'Retry-After': '17' } },
        ),
      ),
    );

    const refusal = await problemOf(me());

    expect(refusal.retryAfterSeconds).toBe(17);
  });

  it('calls an answer that is no problem document unexpected', async () => {
    server.use(http.get(`${API}/me`, () => new HttpResponse('<html>Bad gateway</html>', { status: 502 })));

    const refusal = await problemOf(me());

    expect(refusal).toMatchObject({ slug: 'unexpected', status: 502, violations: [] });
  });

  it('asks to write over the version that was read', async () => {
    keepToken(FRESH);
    let condition: string | null = null;
    server.use(
      http.patch(`${API}/me`, ({ request }) => {
        condition = request.headers.get('If-Match');
        return HttpResponse.json(RINA);
      }),
    );

    await client.PATCH('/api/v1/me', { params: ifMatch(7), body: { theme: 'DARK' } });

    expect(condition).toBe('"7"');
  });
});
