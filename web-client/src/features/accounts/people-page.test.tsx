import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { API, problem } from '@/testing/answers';
import { ADI, NOA, RINA, TAL } from '@/testing/cast';
import { onPhone, openApp } from '@/testing/open-app';
import { server } from '@/testing/server';

type Account = Schemas['AccountView'];

const account = ({ id, email, fullName, fullNameHe, role, status }: typeof RINA, rest: Partial<Account>): Account => ({
  id,
  email,
  fullName,
  ...(fullNameHe ? { fullNameHe } : {}),
  role,
  status,
  invited: false,
  createdAt: '2026-11-01T08:00:00Z',
  version: 1,
  allowedActions: [],
  ...rest,
});
const noa = account(NOA, {
  allowedActions: ['APPROVE', 'DENY'],
  requestedCurrentRotationId: 'icu',
  trainingTrack: 'SIX_YEAR',
  residencyStartDate: '2026-03-01',
});
const rina = account(RINA, { allowedActions: ['DISABLE', 'INVITE'] });

const answer = (items: Account[]): void =>
  server.use(
    http.get(`${API}/accounts`, () => HttpResponse.json({ items })),
    http.get(`${API}/rotations`, () =>
      HttpResponse.json({ items: [{ id: 'icu', name: 'ICU', nameHe: 'טיפול נמרץ', color: 'red' }] }),
    ),
  );

describe('the people of the department', () => {
  it('are listed with what an admin must know to decide', async () => {
    answer([noa, rina]);

    await openApp('/people', { as: ADI });

    const row = await screen.findByRole('row', { name: /Noa Barkan/ });
    expect(row).toHaveTextContent('נועה ברקן');
    expect(row).toHaveTextContent('Waiting');
    expect(await within(row).findByText('Says to be in ICU')).toBeVisible();
    expect(row).toHaveTextContent('Six years, since 1 Mar 2026');
  });

  it('are approved with one press', async () => {
    answer([noa]);
    const { user } = await openApp('/people', { as: ADI });
    let decided: unknown;
    server.use(
      http.post(`${API}/accounts/noa/approval`, async ({ request }) => {
        decided = await request.json();
        return HttpResponse.json({ ...noa, status: 'ACTIVE' });
      }),
    );

    await user.click(await screen.findByRole('button', { name: 'Approve Noa Barkan' }));

    expect(await screen.findByText('Noa Barkan is approved')).toBeVisible();
    expect(decided).toEqual({ decision: 'APPROVE' });
  });

  it('are disabled only after a question, and a refusal is shown in it', async () => {
    answer([rina]);
    server.use(http.post(`${API}/accounts/rina/status`, () => problem(409, 'last-admin')));
    const { user } = await openApp('/people', { as: ADI });

    await user.click(await screen.findByRole('button', { name: 'More for Rina Amar' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Disable account' }));
    const question = await screen.findByRole('alertdialog', { name: 'Disable Rina Amar?' });
    await user.click(within(question).getByRole('button', { name: 'Disable account' }));

    expect(await within(question).findByRole('alert')).toHaveTextContent('last active admin');
  });

  it('get an invitation link when it is asked for', async () => {
    answer([rina]);
    const url = 'https://tracker.hospital.example/reset?token=abc';
    server.use(
      http.post(`${API}/accounts/rina/invitation-links`, () =>
        HttpResponse.json({ url, expiresAt: '2026-12-02T09:00:00Z' }, { status: 201 }),
      ),
    );
    const { user } = await openApp('/people', { as: ADI });

    await user.click(await screen.findByRole('button', { name: 'More for Rina Amar' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Invitation link' }));
    await user.click(await screen.findByRole('button', { name: 'Make a new link' }));
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));

    expect(screen.getByText(url)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(url);
  });

  it('are searched and filtered through the URL', async () => {
    answer([rina]);
    const asked: string[] = [];
    server.use(
      http.get(`${API}/accounts`, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ items: [rina] });
      }),
    );
    const { user, router } = await openApp('/people?role=TUTOR', { as: ADI });

    await user.type(await screen.findByRole('searchbox', { name: 'Name or e-mail' }), 'רינה');

    await waitFor(() => expect(router.state.location.search).toEqual({ role: 'TUTOR', search: 'רינה' }));
    await waitFor(() => expect(new URLSearchParams(asked.at(-1)).get('search')).toBe('רינה'));
    expect(new URLSearchParams(asked.at(-1)).get('role')).toBe('TUTOR');
  });

  it('are all shown when the URL filters by what is no filter', async () => {
    const asked: string[] = [];
    server.use(
      http.get(`${API}/accounts`, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ items: [rina] });
      }),
    );

    await openApp('/people?role=KING&status=GONE', { as: ADI });

    expect(await screen.findByText('Rina Amar')).toBeVisible();
    expect(asked).toEqual(['?pageSize=50']);
  });

  it('come page by page', async () => {
    answer([]);
    server.use(
      http.get(`${API}/accounts`, ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.get('pageToken') === 'second'
            ? { items: [noa] }
            : { items: [rina], nextPageToken: 'second' },
        ),
      ),
    );
    const { user } = await openApp('/people', { as: ADI });

    await user.click(await screen.findByRole('button', { name: 'Show more' }));

    expect(await screen.findByText('Noa Barkan')).toBeVisible();
    expect(screen.getByText('Rina Amar')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('are cards on phones', async () => {
    onPhone();
    answer([rina]);

    await openApp('/people', { as: ADI, language: 'he' });

    const cards = await screen.findByRole('list', { name: 'אנשים' });
    expect(within(cards).getByText('רינה אמר')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('may be nobody', async () => {
    answer([]);

    await openApp('/people?search=zzz', { as: ADI });

    expect(await screen.findByText('Nobody matches')).toBeVisible();
  });

  it('may not come, which is said with a reference and can be tried again', async () => {
    answer([]);
    server.use(http.get(`${API}/accounts`, () => problem(500, 'internal'), { once: true }));
    const { user } = await openApp('/people', { as: ADI });

    expect(await screen.findByText('req-7f3a')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('Nobody here yet')).toBeVisible();
  });

  it('are not shown to a tutor', async () => {
    await openApp('/people', { as: TAL });

    expect(await screen.findByText('This page is not open to you')).toBeVisible();
  });
});
