import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { API, problem } from '@/testing/answers';
import { ADI, RINA, TAL } from '@/testing/cast';
import { onPhone, openApp } from '@/testing/open-app';
import { assignment, day, dutiesOf, duty, rosterOf, TODAY } from '@/testing/roster';
import { server } from '@/testing/server';

const NEXT = '2026-11-27';
const days = [
  day(TODAY, [assignment(TODAY, 'icu', RINA), assignment(TODAY, 'or_main', 'ד"ר אורח')]),
  day(NEXT, [assignment(NEXT, 'icu', TAL), assignment(NEXT, 'or_main', TAL)], {
    conflicts: [{ kind: 'TWO_STATIONS', accountId: 'tal', stations: ['icu', 'or_main'] }],
  }),
];

beforeEach(() => {
  vi.setSystemTime(`${TODAY}T05:00:00Z`);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('my duties', () => {
  it('begin with the next one, in the time of the department', async () => {
    vi.setSystemTime('2026-11-24T06:00:00Z');
    server.use(...rosterOf(days), dutiesOf([duty(TODAY, 'icu'), duty(NEXT, 'weekly_day_off')]));
    await openApp('/on-call', { as: RINA });

    const next = within(await screen.findByRole('region', { name: 'Next duty' }));
    expect(next.getByText('Thu 26 Nov, 08:00 to Fri 08:00')).toBeVisible();
    expect(next.getByText('ICU')).toBeVisible();
    expect(next.getByText('Starts in 2 days.')).toBeVisible();
    expect(screen.getByText('Fri 27 Nov, all day')).toBeVisible();
  });

  it('say so when there are none', async () => {
    server.use(...rosterOf([]), dutiesOf([]));
    await openApp('/on-call', { as: RINA });

    expect(await screen.findByText('No duty in the coming 120 days.')).toBeVisible();
    expect(screen.getByText('No duties in the coming 40 days')).toBeVisible();
  });

  it('show what went wrong and come back on retry', async () => {
    let fails = true;
    server.use(...rosterOf(days), dutiesOf([duty(TODAY, 'icu')]));
    server.use(http.get(`${API}/on-call/mine`, () => (fails ? problem(500, 'internal') : undefined), { once: false }));
    const { user } = await openApp('/on-call', { as: RINA });
    const retry = (await screen.findAllByRole('button', { name: 'Try again' }))[0];

    fails = false;
    if (retry) await user.click(retry);

    expect(await screen.findByRole('region', { name: 'Next duty' })).toBeVisible();
  });
});

describe('the keys', () => {
  it('open the tabs and move the date', async () => {
    server.use(...rosterOf(days), dutiesOf([]));
    const { user, router } = await openApp('/on-call', { as: RINA });
    await screen.findByRole('tab', { name: 'Mine' });

    await user.keyboard('3');
    await screen.findByRole('heading', { name: /Thursday 26 November 2026/ });
    await user.keyboard('{ArrowRight}');

    expect(await screen.findByRole('heading', { name: /Friday 27 November 2026/ })).toBeVisible();
    expect(router.state.location.search).toEqual({ tab: 'team', date: NEXT });
  });

  it('point the other way in Hebrew', async () => {
    server.use(...rosterOf(days), dutiesOf([]));
    const { user, router } = await openApp('/on-call?tab=team', { as: RINA, language: 'he' });
    await screen.findByRole('heading', { name: /26 בנובמבר 2026/ });

    await user.keyboard('{ArrowLeft}');

    expect(await screen.findByRole('heading', { name: /27 בנובמבר 2026/ })).toBeVisible();
    expect(router.state.location.search).toEqual({ tab: 'team', date: NEXT });
    expect(screen.getAllByRole('button', { name: 'טל רגב' })).toHaveLength(2);
  });

  it('leave the arrows to the field in which one types', async () => {
    server.use(...rosterOf(days), dutiesOf([]));
    const { user, router } = await openApp('/on-call?tab=team', { as: RINA });
    await user.click((await screen.findAllByRole('spinbutton'))[0] ?? document.body);

    await user.keyboard('{ArrowRight}');

    expect(router.state.location.search).toEqual({ tab: 'team' });
  });
});

describe("the day's team", () => {
  it("marks the reader in words and opens a person's duties", async () => {
    server.use(...rosterOf(days));
    const { user } = await openApp('/on-call?tab=today', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Rina Amar You' }));

    const dialog = within(await screen.findByRole('dialog', { name: 'Rina Amar' }));
    expect(await dialog.findByText('Thu 26 Nov, 08:00 to Fri 08:00')).toBeVisible();
  });

  it('leads an admin from a name that is nobody’s to where it is settled', async () => {
    server.use(...rosterOf(days));
    const { user } = await openApp('/on-call?tab=today', { as: ADI });

    await user.click(await screen.findByRole('button', { name: 'ד"ר אורח' }));

    expect(await screen.findByRole('link', { name: 'Say whose it is' })).toHaveAttribute(
      'href',
      '/admin/unresolved-names',
    );
  });

  it('tells conflicts to the person concerned and to nobody else', async () => {
    server.use(...rosterOf(days));
    const { unmount } = await openApp(`/on-call?tab=team&date=${NEXT}`, { as: RINA });
    await screen.findAllByRole('button', { name: 'Tal Regev' });
    expect(screen.queryByRole('list', { name: 'Conflicts' })).toBeNull();
    unmount();

    server.use(...rosterOf(days));
    await openApp(`/on-call?tab=team&date=${NEXT}`, { as: TAL });

    expect(await screen.findByRole('list', { name: 'Conflicts' })).toHaveTextContent(
      'Tal Regev stands on ICU and OR (Main) on the same day.',
    );
  });

  it('is empty before the roster is published', async () => {
    server.use(...rosterOf([]));
    await openApp('/on-call?tab=team&date=2027-03-01', { as: RINA });

    expect(await screen.findByText('No roster for Mon 1 Mar 2027 yet')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Import roster' })).toBeNull();
  });
});

describe('the timeline', () => {
  it('keeps its filters in the address', async () => {
    server.use(...rosterOf(days));
    const { user, router } = await openApp('/on-call?tab=timeline', { as: RINA });
    await screen.findByRole('heading', { name: 'Wed 16 Dec' });

    await user.click(screen.getByRole('button', { name: /All stations/ }));
    await user.click(await screen.findByRole('option', { name: 'OR (Main)' }));

    expect(router.state.location.search).toMatchObject({ tab: 'timeline', station: 'or_main' });
    expect(screen.queryByRole('button', { name: /Rina Amar/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'ד"ר אורח' })).toBeVisible();
  });

  it('offers the way back when nobody matches', async () => {
    server.use(...rosterOf(days));
    const { user } = await openApp('/on-call?tab=timeline&station=weekly_day_off', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Clear the filters' }));

    expect(await screen.findByRole('button', { name: 'Rina Amar You' })).toBeVisible();
  });
});

describe('the month', () => {
  it('is a table of days and stations whose cells say what they mean', async () => {
    server.use(...rosterOf(days));
    await openApp('/on-call?tab=month', { as: RINA });

    const table = within(await screen.findByRole('table'));
    expect(table.getAllByRole('row')).toHaveLength(31);
    expect(table.getByRole('columnheader', { name: 'ICU' })).toBeVisible();
    expect(table.getByRole('button', { name: 'Rina Amar, ICU, Thu 26 Nov (You)' })).toBeVisible();
  });

  it('is a list of days on a phone, with today open and the past folded', async () => {
    onPhone();
    server.use(...rosterOf(days));
    await openApp('/on-call?tab=month', { as: TAL, language: 'he' });

    expect(await screen.findByText('25 ימים לפני היום')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('button', { name: 'רינה אמר' })).toBeVisible();
  });
});
