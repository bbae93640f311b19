import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { RINA, TAL } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { personOf, petition, PROGRESS, recordOf } from '@/testing/record';
import { server } from '@/testing/server';

const answered = petition('p1', {
  type: 'ACTIVATE',
  status: 'DENIED',
  reason: 'The list is long',
  resolvedAt: '2026-11-25T07:30:00Z',
  resolvedBy: personOf(TAL),
  resolution: 'Two others start this month.',
  allowedActions: [],
});

beforeEach(() => server.use(...recordOf()));

describe('own petitions', () => {
  it('show who answered, when and why', async () => {
    server.use(http.get(`${API}/petitions`, () => HttpResponse.json({ items: [answered] })));

    await openApp('/petitions', { as: RINA });

    const row = within(await screen.findByRole('main'));
    expect(await row.findByText('Start ICU')).toBeVisible();
    expect(row.getByText('Denied')).toBeVisible();
    expect(row.getByText('Answered by Tal Regev, Wed 25 Nov, 09:30')).toBeVisible();
    expect(row.getByText('Two others start this month.')).toBeVisible();
    expect(row.queryByRole('button', { name: /Withdraw/ })).not.toBeInTheDocument();
  });

  it('can be withdrawn while nobody has decided', async () => {
    let isWithdrawn = false;
    server.use(
      http.get(`${API}/petitions`, () => HttpResponse.json({ items: isWithdrawn ? [] : [petition('p2')] })),
      http.delete(`${API}/petitions/:id`, () => {
        isWithdrawn = true;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await openApp('/petitions', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Withdraw the petition about ICU' }));
    await user.click(await screen.findByRole('button', { name: 'Withdraw petition' }));

    expect(await screen.findByRole('heading', { name: 'You have not asked for anything' })).toBeVisible();
  });

  it('fail with a way to try again', async () => {
    server.use(http.get(`${API}/petitions`, () => problem(500, 'internal')));

    await openApp('/petitions', { as: RINA, language: 'he' });

    expect(await screen.findByRole('button', { name: 'ניסיון נוסף' })).toBeVisible();
  });
});

describe('asking to start', () => {
  const between = {
    ...PROGRESS,
    pace: undefined,
    rotations: PROGRESS.rotations.filter(({ state }) => state !== 'ACTIVE'),
  };

  it('is offered between rotations, and says why it is refused', async () => {
    server.use(
      http.get(`${API}/progress/:residentId`, () => HttpResponse.json(between)),
      http.post(`${API}/petitions`, () => problem(409, 'another-rotation-active')),
    );
    const { user } = await openApp('/rotations/pacu', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Ask to start' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ask to start' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('another rotation');
  });

  it('is not offered while another rotation runs', async () => {
    await openApp('/rotations/pacu', { as: RINA });

    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'PACU' })).toBeVisible());
    expect(screen.queryByRole('button', { name: 'Ask to start' })).not.toBeInTheDocument();
  });
});
