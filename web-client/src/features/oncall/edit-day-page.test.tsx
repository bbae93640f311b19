import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { ADI, RINA, TAL } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { assignment, day, rosterOf, TODAY } from '@/testing/roster';
import { server } from '@/testing/server';

const PATH = `/on-call/days/${TODAY}/edit`;
const before = day('2026-11-25', [assignment('2026-11-25', 'icu', TAL)]);
const stored = day(TODAY, [assignment(TODAY, 'icu', RINA)]);

type Put = { ifMatch: string | null; body: unknown };

/** Remembers what was put, and answers with the given refusals first. */
const savesInto = (puts: Put[], refusals: ReturnType<typeof problem>[] = []) =>
  http.put(`${API}/on-call/days/:date`, async ({ request }) => {
    puts.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
    return refusals.shift() ?? HttpResponse.json(day(TODAY, [assignment(TODAY, 'icu', TAL)], { version: 8 }));
  });

const open = async (language: 'en' | 'he' = 'en') => {
  server.use(...rosterOf([before, stored], [ADI, RINA, TAL]));
  const app = await openApp(PATH, { as: ADI, language });
  await screen.findByRole('button', { name: language === 'en' ? 'Save day' : 'שמירת היום' });
  return app;
};

const add = async (user: Awaited<ReturnType<typeof open>>['user'], typed: string, option: RegExp) => {
  await user.type(screen.getByRole('combobox', { name: 'Add a person to ICU' }), typed);
  await user.click(await screen.findByRole('option', { name: option }));
};

describe('the day editor', () => {
  it('puts several people on a station, over the version it read, with Ctrl+S', async () => {
    const puts: Put[] = [];
    const { user } = await open();
    server.use(savesInto(puts));

    await add(user, 'טל', /Tal Regev/);
    await user.keyboard('{Control>}s{/Control}');

    expect(await screen.findByText('Thu 26 Nov is saved')).toBeVisible();
    expect(puts).toEqual([
      {
        ifMatch: '"7"',
        body: {
          assignments: [
            { station: 'icu', accountId: 'rina', name: 'רינה אמר' },
            { station: 'icu', accountId: 'tal' },
          ],
        },
      },
    ]);
  });

  it('takes a name without an account as it is typed', async () => {
    const puts: Put[] = [];
    const { user } = await open();
    server.use(savesInto(puts));

    await add(user, 'Guest Doctor', /Guest Doctor/);
    await user.click(screen.getByRole('button', { name: 'Save day' }));

    await screen.findByText('Thu 26 Nov is saved');
    expect(puts[0]?.body).toMatchObject({ assignments: [{}, { station: 'icu', name: 'Guest Doctor' }] });
  });

  it('warns of conflicts while one edits', async () => {
    const { user } = await open();
    expect(screen.queryByText('Two days in a row.')).toBeNull();

    await add(user, 'Tal', /Tal Regev/);

    expect(await screen.findByText('Tal Regev is on duty on Wed 25 Nov too.')).toBeVisible();
  });

  it('shows what somebody else saved and overwrites it only on purpose', async () => {
    const puts: Put[] = [];
    const { user } = await open();
    server.use(
      savesInto(puts, [problem(412, 'stale-version')]),
      http.get(`${API}/on-call/days/:date`, () =>
        HttpResponse.json(
          day(TODAY, [assignment(TODAY, 'icu', RINA), assignment(TODAY, 'or_main', TAL)], { version: 9 }),
        ),
      ),
    );

    await add(user, 'Tal', /Tal Regev/);
    await user.click(screen.getByRole('button', { name: 'Save day' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText('OR (Main)')).toBeVisible();
    expect(dialog.getByText('Tal Regev')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Put mine over it' }));

    await screen.findByText('Thu 26 Nov is saved');
    expect(puts.map(({ ifMatch }) => ifMatch)).toEqual(['"7"', '"9"']);
  });

  it('asks before unsaved changes are left', async () => {
    const { user, router } = await open();
    await user.click(screen.getByRole('button', { name: 'Remove Rina Amar from ICU' }));

    await user.keyboard('{Control>}{ArrowRight}{/Control}');
    const question = within(await screen.findByRole('alertdialog', { name: 'Leave without saving?' }));
    expect(router.state.location.pathname).toBe(PATH);
    await user.click(question.getByRole('button', { name: 'Leave, lose my changes' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Edit Fri 27 Nov' })).toBeVisible();
  });

  it('copies another day and clears the day, each without saving', async () => {
    const { user } = await open();

    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    await user.click(await screen.findByRole('button', { name: 'Clear the day' }));

    expect(screen.queryByRole('button', { name: 'Remove Rina Amar from ICU' })).toBeNull();
    expect(screen.getByText('Not saved yet')).toBeVisible();
  });

  it('speaks Hebrew', async () => {
    await open('he');

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('עריכת יום ה׳, 26 בנוב׳');
    expect(screen.getByRole('list', { name: 'טיפול נמרץ' })).toHaveTextContent('רינה אמר');
  });

  it('is closed to residents', async () => {
    await openApp(PATH, { as: RINA });

    expect(await screen.findByText('This page is not open to you')).toBeVisible();
  });

  it('knows no day that does not exist', async () => {
    await openApp('/on-call/days/2026-02-30/edit', { as: ADI });

    expect(await screen.findByText('There is no such page')).toBeVisible();
  });
});
