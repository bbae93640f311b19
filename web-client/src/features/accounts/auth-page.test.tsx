import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, problem, sessionOf } from '@/testing/answers';
import { NOA, RINA } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { server } from '@/testing/server';

beforeEach(() => {
  server.use(
    http.get(`${API}/auth/provider`, () => HttpResponse.json({ kind: 'LOCAL' })),
    http.get(`${API}/rotations`, () =>
      HttpResponse.json({
        items: [
          { id: 'icu', name: 'ICU', nameHe: 'טיפול נמרץ', color: 'red' },
          { id: 'pacu', name: 'PACU', nameHe: 'התאוששות', color: 'green' },
        ],
      }),
    ),
  );
});

describe('signing in', () => {
  it('leads a pending account to the waiting page', async () => {
    server.use(
      http.post(`${API}/auth/sign-in`, () => HttpResponse.json(sessionOf(NOA))),
      http.get(`${API}/me`, () => HttpResponse.json(NOA)),
    );
    const { user } = await openApp('/auth');

    await user.type(await screen.findByLabelText('E-mail'), ' Noa@Hospital.example ');
    await user.type(screen.getByLabelText('Password'), 'long enough{Enter}');

    expect(await screen.findByText('Waiting for approval')).toBeVisible();
  });

  it('leads to the page that was wanted', async () => {
    server.use(
      http.post(`${API}/auth/sign-in`, () => HttpResponse.json(sessionOf(RINA))),
      http.get(`${API}/department`, () => HttpResponse.json({ name: 'A', nameHe: 'א', zone: 'Asia/Jerusalem' })),
      http.get(`${API}/feed-tokens`, () => HttpResponse.json({ items: [] })),
    );
    const { user, router } = await openApp('/settings');
    expect(await screen.findByRole('heading', { name: 'Sign in to Tracker' })).toBeVisible();

    await user.type(screen.getByLabelText('E-mail'), 'rina@hospital.example');
    await user.type(screen.getByLabelText('Password'), 'long enough{Enter}');
    await screen.findByRole('heading', { name: 'Settings' });

    expect(router.state.location.pathname).toBe('/settings');
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example'])('never leads to %s', async (next) => {
    server.use(http.post(`${API}/auth/sign-in`, () => HttpResponse.json(sessionOf(NOA))));
    server.use(http.get(`${API}/me`, () => HttpResponse.json(NOA)));
    const { user, router } = await openApp(`/auth?next=${encodeURIComponent(next)}`);

    await user.type(await screen.findByLabelText('E-mail'), 'noa@hospital.example');
    await user.type(screen.getByLabelText('Password'), 'long enough{Enter}');

    expect(await screen.findByText('Waiting for approval')).toBeVisible();
    expect(router.state.location.href).toBe('/awaiting-approval');
  });

  it('shows one message for every failure', async () => {
    server.use(http.post(`${API}/auth/sign-in`, () => problem(401, 'invalid-credentials')));
    const { user } = await openApp('/auth');

    await user.type(await screen.findByLabelText('E-mail'), 'noa@hospital.example');
    await user.type(screen.getByLabelText('Password'), 'wrong password{Enter}');

    expect(await screen.findByRole('alert')).toHaveTextContent('do not match an account');
  });

  it('says at the field what is wrong once it is left', async () => {
    const { user } = await openApp('/auth');

    await user.type(await screen.findByLabelText('E-mail'), 'noa');
    await user.tab();

    const field = screen.getByLabelText('E-mail');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('Enter an address such as name@hospital.org');
  });

  it('reads right to left in Hebrew', async () => {
    await openApp('/auth', { language: 'he' });

    expect(await screen.findByRole('button', { name: 'כניסה' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(document.documentElement).toHaveAttribute('lang', 'he');
  });
});

describe('asking for an account', () => {
  it('sends what a resident fills in, by keyboard alone', async () => {
    let sent: unknown;
    server.use(
      http.post(`${API}/auth/sign-up`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ status: 'PENDING' }, { status: 201 });
      }),
    );
    const { user } = await openApp('/auth?tab=sign-up');

    await user.type(await screen.findByLabelText('Full name'), 'Rina Amar');
    await user.type(screen.getByLabelText('E-mail'), 'RINA@hospital.example');
    await user.type(screen.getByLabelText('Password'), 'long enough');
    const start = screen.getByRole('group', { name: 'Start of residency' });
    await user.click(within(start).getByRole('spinbutton', { name: /day/ }));
    await user.keyboard('01032024');
    await user.tab();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('option', { name: 'Six years' }));
    await user.click(screen.getByRole('button', { name: /Current rotation/ }));
    await user.click(await screen.findByRole('option', { name: 'PACU' }));
    await user.click(screen.getByRole('checkbox', { name: 'ICU' }));
    await user.click(screen.getByRole('button', { name: 'Ask for an account' }));

    expect(await screen.findByText('Your request is with the admins')).toBeVisible();
    expect(sent).toEqual({
      fullName: 'Rina Amar',
      email: 'rina@hospital.example',
      password: 'long enough',
      role: 'RESIDENT',
      language: 'en',
      residencyStartDate: '2024-03-01',
      trainingTrack: 'SIX_YEAR',
      currentRotationId: 'pacu',
      completedRotationIds: ['icu'],
    });
  });

  it('asks a tutor for nothing about a residency, and shows the refusal of the address', async () => {
    server.use(http.post(`${API}/auth/sign-up`, () => problem(409, 'email-in-use')));
    const { user } = await openApp('/auth?tab=sign-up');

    await user.click(await screen.findByRole('radio', { name: 'Tutor' }));
    await user.type(screen.getByLabelText('Full name'), 'Tal Regev');
    await user.type(screen.getByLabelText('E-mail'), 'tal@hospital.example');
    await user.type(screen.getByLabelText('Password'), 'long enough{Enter}');

    expect(await screen.findByRole('alert')).toHaveTextContent('already an account');
    expect(screen.queryByRole('group', { name: 'Start of residency' })).toBeNull();
  });

  it('puts the violations of the server at their fields', async () => {
    server.use(
      http.post(`${API}/auth/sign-up`, () =>
        problem(422, 'invalid-request', {
          violations: [{ pointer: '/password', code: 'password-too-common', message: 'Too common' }],
        }),
      ),
    );
    const { user } = await openApp('/auth?tab=sign-up');

    await user.click(await screen.findByRole('radio', { name: 'Tutor' }));
    await user.type(screen.getByLabelText('Full name'), 'Tal Regev');
    await user.type(screen.getByLabelText('E-mail'), 'tal@hospital.example');
    await user.type(screen.getByLabelText('Password'), 'password{Enter}');

    expect(await screen.findByText('Too easy to guess. Choose another')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('refuses what is missing, and a start that has not come yet', async () => {
    const { user } = await openApp('/auth?tab=sign-up');

    await screen.findByLabelText('Full name');
    const start = screen.getByRole('group', { name: 'Start of residency' });
    await user.click(within(start).getByRole('spinbutton', { name: /day/ }));
    await user.keyboard('01032999');
    await user.click(screen.getByRole('button', { name: 'Ask for an account' }));

    expect(await screen.findByText('This date has not come yet')).toBeVisible();
    expect(screen.getAllByText('Fill this in').length).toBeGreaterThanOrEqual(3);
    expect(screen.getByText('Use at least 8 characters')).toBeVisible();
  });
});
