import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { API, problem, sessionOf } from '@/testing/answers';
import { ADI, NOA } from '@/testing/cast';
import { homesOf } from '@/testing/dashboards';
import { openApp } from '@/testing/open-app';
import { rosterOf } from '@/testing/roster';
import { server } from '@/testing/server';

const holds = (purpose: string): void =>
  server.use(http.get(`${API}/auth/links/abc`, () => HttpResponse.json({ purpose, email: 'adi@hospital.example' })));

describe('a forgotten password', () => {
  it('is answered in the same way whether the address is known or not', async () => {
    server.use(http.post(`${API}/auth/password-reset-requests`, () => new HttpResponse(null, { status: 202 })));
    const { user } = await openApp('/forgot');

    await user.type(await screen.findByLabelText('E-mail'), 'nobody@hospital.example{Enter}');

    expect(await screen.findByText(/If this address has an account/)).toBeVisible();
  });

  it('says how long to wait after too many attempts', async () => {
    server.use(
      http.post(`${API}/auth/password-reset-requests`, () =>
        HttpResponse.json(
          { type: 'https://tracker.invalid/problems/rate-limited' },
          { status: 429, headers: { 'Retry-After': '40' } },
        ),
      ),
    );
    const { user } = await openApp('/forgot', { language: 'he' });

    await user.type(await screen.findByLabelText('דוא״ל'), 'adi@hospital.example{Enter}');

    expect(await screen.findByRole('alert')).toHaveTextContent('להמתין 40 שניות');
  });
});

describe('a link from a mail', () => {
  it('lets an invited person choose a password', async () => {
    holds('INVITATION');
    let sent: unknown;
    server.use(
      http.post(`${API}/auth/password-resets`, async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await openApp('/reset?token=abc');

    expect(await screen.findByRole('heading', { name: 'Welcome. Choose a password' })).toBeVisible();
    await user.type(screen.getByLabelText('New password'), 'long enough{Enter}');

    expect(await screen.findByText(/Your password is set/)).toBeVisible();
    expect(sent).toEqual({ token: 'abc', password: 'long enough' });
  });

  it('says at the field that a password is too easy to guess', async () => {
    holds('PASSWORD_RESET');
    server.use(http.post(`${API}/auth/password-resets`, () => problem(422, 'password-too-common')));
    const { user } = await openApp('/reset?token=abc');

    await user.type(await screen.findByLabelText('New password'), 'password{Enter}');

    expect(await screen.findByText('Too easy to guess. Choose another')).toBeVisible();
  });

  it('leads on to a new one when it has expired', async () => {
    server.use(http.get(`${API}/auth/links/abc`, () => problem(410, 'link-expired')));

    await openApp('/reset?token=abc');

    expect(await screen.findByText('This link no longer works')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ask for a new link' })).toHaveAttribute('href', '/forgot');
  });

  it('makes the first admin, who is signed in at once', async () => {
    holds('SET_UP');
    server.use(...homesOf());
    let sent: unknown;
    server.use(
      http.post(`${API}/auth/set-up`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(sessionOf(ADI));
      }),
      http.get(`${API}/department`, () => HttpResponse.json({ name: 'A', nameHe: 'א', zone: 'Asia/Jerusalem' })),
    );
    const { user, router } = await openApp('/set-up?token=abc');

    await user.type(await screen.findByLabelText('Full name'), 'Adi Shaham');
    await user.type(screen.getByLabelText('Password'), 'long enough{Enter}');

    await waitFor(() => expect(router.state.location.pathname).toBe('/home'));
    expect(sent).toEqual({
      token: 'abc',
      email: 'adi@hospital.example',
      fullName: 'Adi Shaham',
      password: 'long enough',
      language: 'en',
    });
  });
});

describe('waiting for approval', () => {
  it('moves on by itself once the account is active', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    server.use(...homesOf(), ...rosterOf([]));
    const { router } = await openApp('/', { as: NOA });
    await screen.findByText('Waiting for approval');
    expect(screen.getByText('noa@hospital.example')).toBeVisible();

    server.use(http.get(`${API}/me`, () => HttpResponse.json({ ...NOA, status: 'ACTIVE' })));
    await vi.advanceTimersByTimeAsync(10_000);

    await waitFor(() => expect(router.state.location.pathname).toBe('/home'));
    vi.useRealTimers();
  });

  it('says that an account is disabled, and lets its owner leave', async () => {
    server.use(
      http.get(`${API}/auth/provider`, () => HttpResponse.json({ kind: 'LOCAL' })),
      http.post(`${API}/auth/sign-out`, () => new HttpResponse(null, { status: 204 })),
    );
    const { user } = await openApp('/settings', { as: { ...NOA, status: 'DISABLED' } });

    expect(await screen.findByText('This account is disabled')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sign out' }));

    expect(await screen.findByRole('heading', { name: 'Sign in to Tracker' })).toBeVisible();
  });
});
