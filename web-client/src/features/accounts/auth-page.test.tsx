import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, problem, sessionOf } from '@/testing/answers';
import { NOA } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { server } from '@/testing/server';

beforeEach(() => {
  server.use(http.get(`${API}/auth/provider`, () => HttpResponse.json({ kind: 'LOCAL' })));
});

describe('signing in', () => {
  it('leads a pending account to the waiting page', async () => {
    server.use(
      http.post(`${API}/auth/sign-in`, () => HttpResponse.json(sessionOf(NOA))),
      http.get(`${API}/me`, () => HttpResponse.json(NOA)),
    );
    const { user } = await openApp('/auth');

    await user.type(await screen.findByLabelText('E-mail'), 'Noa@Hospital.example');
    await user.type(screen.getByLabelText('Password'), 'long enough{Enter}');

    expect(await screen.findByText('Waiting for approval')).toBeVisible();
  });

  it('shows one message for every failure', async () => {
    server.use(http.post(`${API}/auth/sign-in`, () => problem(401, 'invalid-credentials')));
    const { user } = await openApp('/auth');

    await user.type(await screen.findByLabelText('E-mail'), 'noa@hospital.example');
    await user.type(screen.getByLabelText('Password'), 'wrong password{Enter}');

    expect(await screen.findByRole('alert')).toHaveTextContent('do not match an account');
  });
});
