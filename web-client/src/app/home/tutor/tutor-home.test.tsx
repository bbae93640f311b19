import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { TAL } from '@/testing/cast';
import { homesOf, TUTOR_HOME } from '@/testing/dashboards';
import { openApp } from '@/testing/open-app';
import { rosterOf } from '@/testing/roster';
import { server } from '@/testing/server';

beforeEach(() => server.use(...homesOf(), ...rosterOf([])));

const part = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });
const leadsOf = (region: HTMLElement): (string | null)[][] =>
  within(region)
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);

describe('a tutor’s home', () => {
  it('is where the day begins, with who waits for an answer', async () => {
    const { router } = await openApp('/', { as: TAL });

    const waiting = await part('Waits for my answer');
    expect(within(waiting).getByText('9 entries')).toBeVisible();
    expect(leadsOf(waiting)).toEqual([
      ['Open the queue', '/queue'],
      ['Rina AmarUrgent4 · ICU · oldest 6 days ago', '/queue?resident=rina&rotation=icu'],
      ['Noa Barkan5 · PACU · oldest yesterday', '/queue?resident=noa&rotation=pacu'],
      ['2 petitions to decide on', '/petitions/queue'],
    ]);
    expect(router.state.location.pathname).toBe('/home');
  });

  it('tells the next duty, and how long residents waited for answers', async () => {
    await openApp('/home', { as: TAL });

    expect(within(await part('Next duty')).getByText('Sun 29 Nov, 08:00 to Mon 08:00')).toBeVisible();
    expect(await part('My answers in the last 90 days')).toHaveTextContent(
      'You decided on 40 entries. Half of them waited 7.5 hours or less.',
    );
  });

  it('shows how far each resident is, and leads to them', async () => {
    await openApp('/home', { as: TAL });

    const residents = await part('My residents');
    expect(leadsOf(residents)).toEqual([
      ['All 12 residents', '/residents'],
      ['Rina AmarICUBehind pace11 of 26 approved · 4 wait · last logged yesterday', '/residents/rina'],
    ]);
    expect(within(residents).getByRole('meter', { name: 'Rina Amar' })).toHaveAttribute('aria-valuenow', '42');
  });

  it('leads to the curricula of the rotations that the tutor owns', async () => {
    await openApp('/home', { as: TAL });

    expect(leadsOf(await part('Rotations I own'))).toEqual([
      ['My rotations', '/my-rotations'],
      ['ICU 4 residents', '/admin/rotations/icu'],
    ]);
  });

  it('speaks Hebrew, names too', async () => {
    await openApp('/home', { as: TAL, language: 'he' });

    expect(leadsOf(await part('ממתין לתשובתי'))[1]?.[0]).toBe('רינה אמרדחוף4 · טיפול נמרץ · הישן ביותר לפני 6 ימים');
    expect(leadsOf(await part('המתמחים שלי'))[1]?.[0]).toMatch(/^רינה אמרטיפול נמרץבפיגור/);
    expect(leadsOf(await part('רוטציות באחריותי'))[1]?.[0]).toBe('טיפול נמרץ 4 מתמחים');
  });

  it('of somebody who supervises nobody yet says so', async () => {
    const tutor = {
      today: TUTOR_HOME.today,
      counts: { waitingEntries: 0, petitions: 0, residents: 0 },
      queue: [],
      residents: [],
      ownedRotations: [],
      answerTimes: { decided: 0 },
    };
    server.use(...homesOf({ tutor }));
    await openApp('/home', { as: TAL });

    for (const text of [
      'No entry waits for you.',
      'No petition to decide on',
      'You have decided on no entry.',
      'Residents in your rotations, and those assigned to you, will stand here.',
      'No duty in the coming 120 days.',
    ])
      expect(await screen.findByText(text)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Rotations I own' })).not.toBeInTheDocument();
  });

  it('says when its figures do not come, and asks again', async () => {
    server.use(http.get(`${API}/dashboards/tutor`, () => problem(500, 'internal')));
    const { user } = await openApp('/home', { as: TAL });
    expect(await screen.findByRole('alert')).toHaveTextContent('req-7f3a');

    server.use(http.get(`${API}/dashboards/tutor`, () => HttpResponse.json(TUTOR_HOME)));
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('9 entries')).toBeVisible();
  });
});
