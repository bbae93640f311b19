import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Answer } from '@/api/shapes';
import { API, problem } from '@/testing/answers';
import { ADI, RINA, TAL } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { rosterOf, STATIONS, TODAY } from '@/testing/roster';
import { server } from '@/testing/server';

const [ICU] = STATIONS;

describe('the stations', () => {
  it('are edited over the version that was read, without their key in the body', async () => {
    const puts: unknown[] = [];
    server.use(
      ...rosterOf([]),
      http.put(`${API}/on-call/stations/icu`, async ({ request }) => {
        puts.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json({ ...ICU, label: 'Intensive care', version: 5 });
      }),
    );
    const { user } = await openApp('/admin/stations', { as: ADI });

    await user.click(await screen.findByRole('button', { name: 'Edit ICU' }));
    const name = await screen.findByRole('textbox', { name: 'Name in English' });
    await user.clear(name);
    await user.type(name, 'Intensive care');
    await user.click(screen.getByRole('button', { name: 'Save station' }));

    expect(await screen.findByText('Intensive care is saved')).toBeVisible();
    const { key: _key, version: _version, ...fields } = { ...ICU };
    expect(puts).toEqual([['"4"', { ...fields, label: 'Intensive care' }]]);
  });

  it('refuse an hour that no clock shows, at its field', async () => {
    server.use(...rosterOf([]));
    const { user } = await openApp('/admin/stations', { as: ADI });
    await user.click(await screen.findByRole('button', { name: 'Edit ICU' }));

    const starts = await screen.findByRole('textbox', { name: 'Starts' });
    await user.clear(starts);
    await user.type(starts, '25:00');
    await user.click(screen.getByRole('button', { name: 'Save station' }));

    expect(await screen.findByText('Enter a time such as 08:00')).toBeVisible();
  });

  it('change places by buttons, and only those that moved are written', async () => {
    const moved: string[] = [];
    server.use(
      ...rosterOf([]),
      http.put(`${API}/on-call/stations/:key`, async ({ params, request }) => {
        const { order } = (await request.json()) as { order: number };
        moved.push(`${String(params['key'])} ${order}`);
        return HttpResponse.json(ICU);
      }),
    );
    const { user } = await openApp('/admin/stations', { as: ADI });

    await user.click(await screen.findByRole('button', { name: 'Move ICU down' }));

    await expect.poll(() => moved).toEqual(['or_main 0', 'icu 1']);
    expect(screen.getByRole('button', { name: 'Move ICU up' })).toBeDisabled();
  });

  it('say that somebody else was first and offer the present state', async () => {
    server.use(
      ...rosterOf([]),
      http.put(`${API}/on-call/stations/icu`, () => problem(412, 'stale-version')),
    );
    const { user } = await openApp('/admin/stations', { as: ADI });

    await user.click(await screen.findByRole('button', { name: 'Edit ICU' }));
    await user.click(await screen.findByRole('button', { name: 'Save station' }));

    expect(await screen.findByRole('button', { name: 'Load the present state' })).toBeVisible();
  });

  it('are closed to residents', async () => {
    await openApp('/admin/stations', { as: RINA });

    expect(await screen.findByText('This page is not open to you')).toBeVisible();
  });
});

describe('names to settle', () => {
  const waiting = {
    items: [{ name: 'ד"ר אורח', count: 2, dates: [TODAY] }],
  } satisfies Answer<'/api/v1/on-call/unresolved-names'>;

  it('become a person’s, found by either of their names', async () => {
    const given: unknown[] = [];
    server.use(
      ...rosterOf([], [RINA, TAL]),
      http.get(`${API}/on-call/unresolved-names`, () => HttpResponse.json(given.length > 0 ? { items: [] } : waiting)),
      http.post(`${API}/name-aliases`, async ({ request }) => {
        given.push(await request.json());
        return HttpResponse.json({ id: 'a1', name: 'ד"ר אורח', accountId: 'tal', createdAt: `${TODAY}T05:00:00Z` });
      }),
    );
    const { user } = await openApp('/admin/unresolved-names', { as: ADI });

    await user.type(await screen.findByRole('combobox', { name: 'Whose is ד"ר אורח?' }), 'טל');
    await user.click(await screen.findByRole('option', { name: /Tal Regev/ }));
    await user.click(screen.getByRole('button', { name: 'Assign' }));

    expect(await screen.findByText('Every name on the roster is settled')).toBeVisible();
    expect(given).toEqual([{ name: 'ד"ר אורח', accountId: 'tal' }]);
  });

  it('show why a name was refused', async () => {
    server.use(
      ...rosterOf([], [RINA]),
      http.get(`${API}/on-call/unresolved-names`, () => HttpResponse.json(waiting)),
      http.post(`${API}/name-aliases`, () => problem(409, 'alias-in-use')),
    );
    const { user } = await openApp('/admin/unresolved-names', { as: ADI, language: 'he' });

    await user.click(await screen.findByRole('combobox', { name: 'למי שייך השם ד"ר אורח?' }));
    await user.click(await screen.findByRole('option', { name: /רינה אמר/ }));
    await user.click(screen.getByRole('button', { name: 'שיוך' }));

    expect(await screen.findByText('השם הזה כבר שייך לאדם אחר.')).toBeVisible();
  });

  it('show an error that can be tried again', async () => {
    server.use(
      ...rosterOf([]),
      http.get(`${API}/on-call/unresolved-names`, () => problem(500, 'internal')),
    );
    await openApp('/admin/unresolved-names', { as: ADI });

    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('req-7f3a')).toBeVisible();
    expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
