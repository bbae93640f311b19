import { act, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { API, problem } from '@/testing/answers';
import { ADI, RINA, TAL } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { server } from '@/testing/server';

beforeEach(() => {
  server.use(
    http.get(`${API}/feed-tokens`, () => HttpResponse.json({ items: [] })),
    http.get(`${API}/auth/provider`, () => HttpResponse.json({ kind: 'LOCAL' })),
  );
});

const navigationOf = async (): Promise<HTMLElement[]> => screen.findAllByRole('navigation', { name: 'Main' });

describe('the shell', () => {
  it('offers a role what it can open, and marks where one is', async () => {
    await openApp('/settings', { as: RINA });

    const [side = document.body] = await navigationOf();
    const links = within(side).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Home',
      'Rotations',
      'Record',
      'Progress',
      'On call',
      'Petitions',
      'Reflections',
      'Settings',
    ]);
    expect(within(side).getByRole('link', { current: 'page' })).toHaveTextContent('Settings');
  });

  it.each([
    ['resident', RINA, ['Home', 'Rotations', 'Record', 'Progress', 'On call']],
    ['tutor', TAL, ['Home', 'Queue', 'Residents', 'On call', 'Settings']],
    ['admin', ADI, ['Home', 'Queue', 'On call', 'People', 'Imports']],
  ])('has at most five destinations at the foot of a %s’s phone', async (_, as, expected) => {
    await openApp('/settings', { as });

    const [, bar = document.body] = await navigationOf();
    const links = within(bar).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(expected);
  });

  it('leads to the settings from the account’s menu, since the bar may lack them', async () => {
    const { user, router } = await openApp('/settings', { as: TAL });
    await navigationOf();

    await user.click(screen.getAllByRole('button', { name: 'Account' })[0] ?? document.body);
    await user.click(await screen.findByRole('menuitem', { name: 'Settings' }));

    expect(router.state.location.pathname).toBe('/settings');
  });

  it('lets a keyboard skip to the content', async () => {
    const { user } = await openApp('/settings', { as: RINA });
    await navigationOf();

    await user.tab();

    expect(screen.getByRole('link', { name: 'Skip to content' })).toHaveFocus();
    expect(document.querySelector('main')).toHaveAttribute('id', 'main');
  });

  it('changes language and theme', async () => {
    const { user } = await openApp('/settings', { as: RINA });
    await navigationOf();

    await user.click(screen.getAllByRole('button', { name: 'Theme' })[0] ?? document.body);
    await user.click(await screen.findByRole('menuitem', { name: 'Dark' }));
    await user.click(screen.getAllByRole('button', { name: 'עברית' })[0] ?? document.body);

    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect(await screen.findByRole('heading', { level: 1, name: 'הגדרות' })).toBeVisible();
  });

  it('signs out', async () => {
    server.use(http.post(`${API}/auth/sign-out`, () => new HttpResponse(null, { status: 204 })));
    const { user } = await openApp('/settings', { as: RINA });
    await navigationOf();

    await user.click(screen.getAllByRole('button', { name: 'Account' })[0] ?? document.body);
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));

    expect(await screen.findByRole('heading', { name: 'Sign in to Tracker' })).toBeVisible();
  });

  it('goes to the sign-in page when the session ends, and remembers where it was', async () => {
    const { router, queryClient } = await openApp('/settings', { as: RINA });
    await navigationOf();
    server.use(
      http.get(`${API}/feed-tokens`, () => problem(401, 'unauthenticated')),
      http.post(`${API}/auth/refresh`, () => problem(401, 'session-ended')),
    );

    await act(() => queryClient.invalidateQueries());

    expect(await screen.findByRole('heading', { name: 'Sign in to Tracker' })).toBeVisible();
    expect(router.state.location.search).toEqual({ next: '/settings' });
  });

  it('goes to the waiting page when the account is disabled meanwhile', async () => {
    const { queryClient } = await openApp('/settings', { as: RINA });
    await navigationOf();
    server.use(
      http.get(`${API}/feed-tokens`, () => problem(403, 'account-not-active')),
      http.get(`${API}/me`, () => HttpResponse.json({ ...RINA, status: 'DISABLED' })),
    );

    await act(() => queryClient.invalidateQueries());

    expect(await screen.findByText('This account is disabled')).toBeVisible();
  });

  it('says that there is no network', async () => {
    await openApp('/settings', { as: RINA });
    await navigationOf();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);

    act(() => {
      globalThis.dispatchEvent(new Event('offline'));
    });

    expect(screen.getByText(/You are offline/)).toBeVisible();
  });

  it('shows an error instead of the sign-in page when the server cannot be asked who one is', async () => {
    localStorage.setItem('tracker.session', 'begun');
    server.use(http.post(`${API}/auth/refresh`, () => problem(500, 'internal')));

    await openApp('/settings');

    expect(await screen.findByText('req-7f3a')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('has a page for addresses that do not exist', async () => {
    await openApp('/nowhere', { as: RINA });

    expect(await screen.findByText('There is no such page')).toBeVisible();
  });
});
