import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { RINA, TAL } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { PROGRESS, recordOf, task } from '@/testing/record';
import { dutiesOf, duty, rosterOf } from '@/testing/roster';
import { server } from '@/testing/server';

beforeEach(() => server.use(...recordOf(), ...rosterOf([]), dutiesOf([duty('2026-11-29', 'icu')])));

const part = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });

describe('a resident’s home', () => {
  it('answers when the next duty is, what waits, and whether one is on pace', async () => {
    const { router } = await openApp('/', { as: RINA });

    expect(await within(await part('Next duty')).findByText('Sun 29 Nov, 08:00 to Mon 08:00')).toBeVisible();
    expect(await within(await part('Waits for me')).findByText('1 entry was sent back to you')).toBeVisible();
    const pace = await part('Am I on pace');
    expect(await within(pace).findByText('Behind pace')).toBeVisible();
    expect(within(pace).getByRole('meter', { name: 'ICU' })).toHaveAttribute(
      'aria-valuetext',
      '11 of 26 approved · 3 awaiting · 15 to go',
    );
    expect(router.state.location.pathname).toBe('/home');
  });

  it('answers in Hebrew', async () => {
    await openApp('/home', { as: RINA, language: 'he' });

    expect(await within(await part('ממתין לי')).findByText('רישום אחד הוחזר אליך')).toBeVisible();
    expect(await within(await part('האם הקצב נכון')).findByText('בפיגור')).toBeVisible();
  });

  it('leads from what waits to exactly that', async () => {
    const { user, router } = await openApp('/home', { as: RINA });

    await user.click(await screen.findByRole('link', { name: '1 entry was sent back to you' }));

    await waitFor(() => expect(router.state.location.href).toBe('/record?status=RETURNED'));
  });

  it('opens what was done before with its count, to say more about it', async () => {
    const logged: unknown[] = [];
    server.use(
      http.post(`${API}/tasks`, async ({ request }) => {
        logged.push(await request.json());
        return HttpResponse.json(task('new'), { status: 201 });
      }),
    );
    const { user } = await openApp('/home', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Arterial line' }));
    const sheet = await screen.findByRole('dialog', { name: 'Arterial line' });
    await user.click(within(sheet).getByRole('button', { name: 'Log 2' }));

    await waitFor(() => expect(logged).toMatchObject([{ itemId: 'artery', count: 2 }]));
  });

  it('offers no logging between rotations, but a way to the next one', async () => {
    const { pace: _pace, ...idle } = PROGRESS;
    const rotations = idle.rotations.filter(({ state }) => state !== 'ACTIVE');
    server.use(http.get(`${API}/progress/:residentId`, () => HttpResponse.json({ ...idle, rotations })));

    await openApp('/home', { as: RINA });

    expect(await screen.findByRole('link', { name: 'Choose one' })).toHaveAttribute('href', '/rotations');
    expect(screen.queryByRole('button', { name: 'Log' })).not.toBeInTheDocument();
  });

  it('shows the rest when one part fails', async () => {
    server.use(http.get(`${API}/progress/:residentId`, () => problem(500, 'internal')));

    await openApp('/home', { as: RINA });

    expect(await within(await part('Am I on pace')).findByRole('alert')).toBeVisible();
    expect(await within(await part('Next duty')).findByText(/Sun 29 Nov/)).toBeVisible();
  });

  it('is not a tutor’s, whose day begins at the queue', async () => {
    server.use(http.get(`${API}/tasks/queue`, () => HttpResponse.json({ items: [], waiting: 0 })));

    const { router } = await openApp('/', { as: TAL });

    expect(await screen.findByRole('heading', { name: 'Nobody waits for you' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/queue');
  });
});
