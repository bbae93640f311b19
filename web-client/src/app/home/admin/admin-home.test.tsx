import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { ADI } from '@/testing/cast';
import { ADMIN_HOME, homesOf } from '@/testing/dashboards';
import { openApp } from '@/testing/open-app';
import { server } from '@/testing/server';

beforeEach(() => server.use(...homesOf()));

const part = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });
const linesOf = (region: HTMLElement): (string | null)[] =>
  within(region)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('an admin’s home', () => {
  it('is where the day begins, with what needs a decision and the way to it', async () => {
    const { router } = await openApp('/', { as: ADI });

    const links = within(await part('Needs a decision')).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['3 accounts to approve', '/people?status=PENDING'],
      ['Sign-up rotations of 2 residents to confirm', '/admin/rotation-requests'],
      ['1 petition to decide on', '/petitions/queue'],
      ['1 resident without a rotation', '/admin/assignments'],
      ['4 roster days with names to settle', '/admin/unresolved-names'],
      ['12 entries wait for a tutor', '/queue'],
    ]);
    expect(router.state.location.pathname).toBe('/home');
  });

  it('puts last, and quietly, what waits for nobody', async () => {
    const counts = { ...ADMIN_HOME.counts, pendingAccounts: 0, pendingPetitions: 0 };
    server.use(...homesOf({ admin: { ...ADMIN_HOME, counts } }));
    await openApp('/home', { as: ADI });

    const lines = linesOf(await part('Needs a decision'));

    expect(lines[0]).toBe('Sign-up rotations of 2 residents to confirm');
    expect(lines.slice(-2)).toEqual(['No account to approve', 'No petition to decide on']);
  });

  it('shows how the department stands', async () => {
    await openApp('/home', { as: ADI });

    const today = await part('The department today');
    expect(within(today).getByText('18 of 22 stations staffed')).toBeVisible();
    expect(within(today).getByRole('meter', { name: 'Rotations with residents' })).toHaveAttribute(
      'aria-valuetext',
      '7 of 9 rotations have residents',
    );
    expect(within(today).getByRole('link', { name: "Today's roster" })).toHaveAttribute('href', '/on-call?tab=today');
    const busy = await part('Residents by rotation');
    expect(linesOf(busy)).toEqual(['ICU4', 'PACU2']);
    expect(within(busy).getByRole('link', { name: 'PACU' })).toHaveAttribute('href', '/residents?rotation=pacu');
    const loads = await part('Residents by tutor');
    expect(linesOf(loads)).toEqual(['Tal Regev4']);
    expect(within(loads).getByText('Spread of loads: 2 (0 is even).')).toBeVisible();
    expect(within(loads).getByText('Supervising nobody: Noa Barkan')).toBeVisible();
  });

  it('shows the week day by day, as a table', async () => {
    await openApp('/home', { as: ADI });

    const rows = within(await screen.findByRole('table', { name: 'Entries of the last seven days' })).getAllByRole(
      'row',
    );

    expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual(['Logged024681012', 'Decided0123456']);
  });

  it('tells what was done last, by whom, and what was imported', async () => {
    await openApp('/home', { as: ADI });

    expect(linesOf(await part('Done last'))).toEqual([
      'An account was approvedAdi Shaham · Thu 26 Nov, 08:00',
      'A name on the roster of Sun 29 Nov was settledThe system · Wed 25 Nov, 08:00',
    ]);
    const file = within(await part('Newest imports')).getByRole('link', { name: /november.xlsx/ });
    expect(file).toHaveTextContent('november.xlsxPublishedRoster · Tue 24 Nov, 11:30');
    expect(file).toHaveAttribute('href', '/admin/imports/imp-1');
  });

  it('words a deed that it does not know by its noun, or as something', async () => {
    const deed = { at: '2026-11-26T06:00:00Z', subjectType: 'x', subjectId: 'x' };
    const recent = [
      { ...deed, action: 'account.painted-green' },
      { ...deed, action: 'meeting.cancelled' },
    ];
    server.use(...homesOf({ admin: { ...ADMIN_HOME, recent } }));
    await openApp('/home', { as: ADI });

    expect(linesOf(await part('Done last')).map((line) => line?.split('The system')[0])).toEqual([
      'An account was changed',
      'Something was changed',
    ]);
  });

  it('speaks Hebrew, names too', async () => {
    await openApp('/home', { as: ADI, language: 'he' });

    expect(linesOf(await part('דורש החלטה'))[0]).toBe('3 חשבונות לאישור');
    expect(linesOf(await part('מתמחים לפי רוטציה'))).toEqual(['טיפול נמרץ4', 'התאוששות2']);
    expect(linesOf(await part('מתמחים לפי מדריך'))).toEqual(['טל רגב4']);
    expect(linesOf(await part('פעולות אחרונות'))[0]).toMatch(/^אושר חשבוןעדי שחם · /);
  });

  it('of a department that has just begun shows no decision and says what is missing', async () => {
    const nothing = Object.fromEntries(Object.keys(ADMIN_HOME.counts).map((key) => [key, 0]));
    const admin = {
      ...ADMIN_HOME,
      counts: nothing as typeof ADMIN_HOME.counts,
      coverage: { percent: 0, covered: 0, rotations: 0 },
      onCallToday: { stations: 0, filled: 0 },
      loads: { tutors: [], balance: 0, idle: [] },
      topRotations: [],
      recent: [],
      imports: [],
    };
    server.use(...homesOf({ admin }));
    await openApp('/home', { as: ADI });

    expect(linesOf(await part('Needs a decision'))[0]).toBe('No account to approve');
    expect(screen.getByText('0 of 0 stations staffed')).toBeVisible();
    for (const text of [
      'No resident is in a rotation.',
      'There are no tutors yet.',
      'Nothing was done yet.',
      'No spreadsheet was imported yet.',
    ])
      expect(screen.getByText(text)).toBeVisible();
  });

  it('says when its figures do not come, and asks again', async () => {
    server.use(http.get(`${API}/dashboards/admin`, () => problem(500, 'internal')));
    const { user } = await openApp('/home', { as: ADI });
    expect(await screen.findByRole('alert')).toHaveTextContent('req-7f3a');

    server.use(http.get(`${API}/dashboards/admin`, () => HttpResponse.json(ADMIN_HOME)));
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('3 accounts to approve')).toBeVisible();
  });

  it('is not shown to somebody whom the server refuses', async () => {
    server.use(http.get(`${API}/dashboards/admin`, () => problem(403, 'forbidden')));
    await openApp('/home', { as: ADI });

    expect(await screen.findByRole('heading', { level: 1, name: 'This page is not open to you' })).toBeVisible();
  });

  it('keeps what it knew in sight when a newer answer does not come', async () => {
    const { queryClient } = await openApp('/home', { as: ADI });
    await part('Needs a decision');
    server.use(http.get(`${API}/dashboards/admin`, () => problem(500, 'internal')));

    await queryClient.invalidateQueries();

    expect(await screen.findByText('This could not be brought up to date.')).toBeVisible();
    expect(screen.getByText('3 accounts to approve')).toBeVisible();
  });
});
