import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Schemas } from '@/api/client';
import { accessToken } from '@/api/token';
import { leaveFor } from '@/lib/leave';
import { API, problem, signedInAs } from '@/testing/answers';
import { NOA, TAL } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { server } from '@/testing/server';

vi.mock('@/lib/leave', () => ({ leaveFor: vi.fn<(url: string) => Promise<never>>() }));

const ISSUER = 'https://id.hospital.example';
const BUTTON = 'Sign in with Hospital';

const encoded = (value: object): string =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const idToken = (claims: object): string =>
  `${encoded({ alg: 'RS256' })}.${encoded({ iss: ISSUER, sub: 'tal-there', aud: 'tracker-web', ...claims })}.c2ln`;

type Tokens = { access_token: string; refresh_token?: string; expires_in?: number };
let spent: URLSearchParams[] = [];

/** The provider hands these out for a code or a refresh token. */
const providerGives = (tokens: Tokens, claims: object = {}): void =>
  server.use(
    http.post(`${ISSUER}/token`, async ({ request }) => {
      spent.push(new URLSearchParams(await request.text()));
      return HttpResponse.json({ token_type: 'Bearer', expires_in: 300, id_token: idToken(claims), ...tokens });
    }),
  );

const left = (): URL => new URL(String(vi.mocked(leaveFor).mock.lastCall?.[0]));

/** Presses the button, and comes back from the provider with its answer. */
const comeBack = async (from: string, answer: Record<string, string>) => {
  const before = await openApp(from);
  await before.user.click(await screen.findByRole('button', { name: BUTTON }));
  await vi.waitFor(() => expect(leaveFor).toHaveBeenCalled());
  before.unmount();
  const query = new URLSearchParams({ ...answer, state: left().searchParams.get('state') ?? '' });
  globalThis.history.replaceState(null, '', `/auth/callback?${query}`);
  return openApp('/auth/callback');
};

const strangers = (): void => {
  providerGives(
    { access_token: 'token-of-noa' },
    { name: 'Noa Barkan', email: 'noa@hospital.example', email_verified: true },
  );
  server.use(http.get(`${API}/me`, () => problem(403, 'account-missing')));
  server.use(http.get(`${API}/rotations`, () => HttpResponse.json({ items: [] })));
};

const begin = async (tokens: Tokens) => {
  providerGives(tokens);
  server.use(...signedInAs(TAL));
  const app = await comeBack('/auth?next=/settings', { code: 'one' });
  await screen.findByRole('heading', { name: 'Settings' });
  return app;
};

const meWith = (good: string): void =>
  server.use(
    http.get(`${API}/me`, ({ request }) =>
      request.headers.get('Authorization') === `Bearer ${good}`
        ? HttpResponse.json(TAL)
        : problem(401, 'token-expired'),
    ),
  );

beforeEach(() => {
  spent = [];
  vi.mocked(leaveFor)
    .mockReset()
    .mockReturnValue(new Promise(() => undefined));
  sessionStorage.clear();
  server.use(
    http.get(`${API}/auth/provider`, () =>
      HttpResponse.json({
        kind: 'OIDC',
        issuer: ISSUER,
        name: 'Hospital',
        clientId: 'tracker-web',
        scope: 'openid profile email',
        bearer: 'ACCESS_TOKEN',
      } satisfies Schemas['ProviderView']),
    ),
    http.get(`${ISSUER}/.well-known/openid-configuration`, () =>
      HttpResponse.json({
        issuer: ISSUER,
        authorization_endpoint: `${ISSUER}/authorize`,
        token_endpoint: `${ISSUER}/token`,
        end_session_endpoint: `${ISSUER}/end`,
      }),
    ),
    http.get(`${API}/feed-tokens`, () => HttpResponse.json({ items: [] })),
  );
});

describe('signing in at the provider', () => {
  it('asks for a code with a proof that only this window can give', async () => {
    const { user } = await openApp('/auth');

    await user.click(await screen.findByRole('button', { name: BUTTON }));
    await vi.waitFor(() => expect(leaveFor).toHaveBeenCalled());

    expect(left().origin + left().pathname).toBe(`${ISSUER}/authorize`);
    expect(Object.fromEntries(left().searchParams)).toMatchObject({
      client_id: 'tracker-web',
      response_type: 'code',
      scope: 'openid profile email',
      redirect_uri: 'http://tracker.test/auth/callback',
      code_challenge_method: 'S256',
    });
  });

  it('leads to the page that was wanted, and keeps the token in memory only', async () => {
    providerGives({ access_token: 'token-of-tal', refresh_token: 'renew-1' });
    server.use(...signedInAs(TAL));

    const { router } = await comeBack('/auth?next=/settings', { code: 'one' });
    await screen.findByRole('heading', { name: 'Settings' });

    expect(router.state.location.pathname).toBe('/settings');
    expect(spent[0]?.get('code_verifier')).toBeTruthy();
    expect(accessToken()).toBe('token-of-tal');
    const kept = JSON.stringify([localStorage, sessionStorage]);
    expect(kept).toContain('provider');
    expect(kept).not.toMatch(/token-of-tal|renew-1|eyJ/);
    expect(screen.queryByRole('heading', { name: 'Password' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Sign out everywhere' })).toBeNull();
  });

  it('says so when the provider refuses', async () => {
    await comeBack('/auth', { error: 'access_denied' });

    expect(await screen.findByRole('alert')).toHaveTextContent('did not sign you in');
    expect(screen.getByRole('link', { name: 'Back to sign in' })).toBeVisible();
  });

  it('says so when the provider cannot be reached', async () => {
    server.use(http.post(`${ISSUER}/token`, () => HttpResponse.error()));

    await comeBack('/auth', { code: 'one' });

    expect(await screen.findByRole('alert')).toHaveTextContent('cannot be reached');
  });

  it('says so when the server takes the token for none of its own', async () => {
    providerGives({ access_token: 'for-another-service' });
    server.use(http.get(`${API}/me`, () => problem(401, 'token-wrong-audience')));

    await comeBack('/auth', { code: 'one' });

    expect(await screen.findByRole('alert')).toHaveTextContent('did not sign you in');
  });

  it('reads right to left in Hebrew', async () => {
    await openApp('/auth', { language: 'he' });

    expect(await screen.findByRole('button', { name: 'כניסה עם Hospital' })).toBeVisible();
  });
});

describe('a page that is loaded again', () => {
  it('goes to the provider and back without a question', async () => {
    localStorage.setItem('tracker.session', 'provider');

    await openApp('/settings');
    await vi.waitFor(() => expect(leaveFor).toHaveBeenCalled());

    expect(left().searchParams.get('prompt')).toBe('none');
  });

  it('shows the sign-in page when the provider would have to ask', async () => {
    const { router } = await comeBack('/auth?next=/settings', { error: 'login_required' });

    expect(await screen.findByRole('button', { name: BUTTON })).toBeVisible();
    expect(router.state.location.search).toEqual({ next: '/settings' });
    expect(leaveFor).toHaveBeenCalledTimes(1);
  });
});

describe('a stranger', () => {
  it('asks for an account without a password, and waits', async () => {
    strangers();
    let sent: unknown;
    server.use(
      http.post(`${API}/auth/sign-up`, async ({ request }) => {
        sent = [request.headers.get('Authorization'), await request.json()];
        server.use(http.get(`${API}/me`, () => HttpResponse.json(NOA)));
        return HttpResponse.json({ status: 'PENDING' }, { status: 201 });
      }),
    );
    const { user } = await comeBack('/auth', { code: 'one' });

    await user.click(await screen.findByRole('radio', { name: 'Tutor' }));
    expect(screen.getByLabelText('E-mail')).toHaveAttribute('readonly');
    expect(screen.queryByLabelText('Password')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ask for an account' }));

    expect(await screen.findByText('Waiting for approval')).toBeVisible();
    expect(sent).toEqual([
      'Bearer token-of-noa',
      { fullName: 'Noa Barkan', email: 'noa@hospital.example', role: 'TUTOR', language: 'en' },
    ]);
  });

  it('is sent to an admin when the address is somebody’s', async () => {
    strangers();
    server.use(http.post(`${API}/auth/sign-up`, () => problem(409, 'email-in-use')));
    const { user } = await comeBack('/auth', { code: 'one' });

    await user.click(await screen.findByRole('radio', { name: 'Tutor' }));
    await user.click(screen.getByRole('button', { name: 'Ask for an account' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Ask an admin');
  });
});

describe('a session with the provider', () => {
  it('is renewed with the refresh token', async () => {
    const { queryClient } = await begin({ access_token: 'first', refresh_token: 'renew-1' });
    meWith('second');
    providerGives({ access_token: 'second' });

    await queryClient.refetchQueries({ queryKey: ['session', 'viewer'] });

    expect(accessToken()).toBe('second');
    expect(spent.at(-1)?.get('refresh_token')).toBe('renew-1');
  });

  it('ends when the provider will not renew it', async () => {
    const { queryClient } = await begin({ access_token: 'first', refresh_token: 'renew-1' });
    meWith('second');
    server.use(http.post(`${ISSUER}/token`, () => HttpResponse.json({ error: 'invalid_grant' }, { status: 400 })));

    await queryClient.refetchQueries({ queryKey: ['session', 'viewer'] });

    expect(await screen.findByRole('button', { name: BUTTON })).toBeVisible();
  });

  it('is renewed on the way there and back where there is no refresh token', async () => {
    const { queryClient } = await begin({ access_token: 'first', expires_in: 0 });
    meWith('second');

    void queryClient.refetchQueries({ queryKey: ['session', 'viewer'] });
    await vi.waitFor(() => expect(left().searchParams.get('prompt')).toBe('none'));

    expect(accessToken()).toBe('first');
  });

  it('ends at the provider too', async () => {
    const { user } = await begin({ access_token: 'first' });

    await user.click(screen.getAllByRole('button', { name: 'Sign out' }).at(-1) ?? document.body);
    await vi.waitFor(() => expect(left().pathname).toBe('/end'));

    expect(left().searchParams.get('id_token_hint')).toMatch(/^eyJ/);
    expect(accessToken()).toBeUndefined();
  });

  it('gives way to passwords where the department has gone back to them', async () => {
    localStorage.setItem('tracker.session', 'provider');
    server.use(http.get(`${API}/auth/provider`, () => HttpResponse.json({ kind: 'LOCAL' })));

    await openApp('/auth');

    expect(await screen.findByLabelText('Password')).toBeVisible();
  });
});
