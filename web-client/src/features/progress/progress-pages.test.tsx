import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { ADI, NOA, RINA, TAL } from '@/testing/cast';
import { onPhone, openApp } from '@/testing/open-app';
import { assignment, personOf, petition, PROGRESS, recordOf } from '@/testing/record';
import { directoryOf } from '@/testing/roster';
import { server } from '@/testing/server';

beforeEach(() =>
  server.use(
    ...recordOf(),
    http.get(`${API}/directory`, () => HttpResponse.json({ items: directoryOf(RINA, TAL, ADI, NOA) })),
    http.get(`${API}/rotations`, () =>
      HttpResponse.json({ items: [{ id: 'icu', name: 'ICU', nameHe: 'טיפול נמרץ', color: '#EF4444' }] }),
    ),
  ),
);

describe('progress', () => {
  it('sums all that is required, and each category over all rotations', async () => {
    await openApp('/progress', { as: RINA });

    const total = await screen.findByRole('region', { name: 'Everything required' });
    expect(within(total).getByText('51 of 78 approved · 3 awaiting · 27 to go')).toBeVisible();
    expect(within(total).getByText('Estimated end: 1 Mar 2029')).toBeVisible();
    expect(screen.getByRole('meter', { name: 'Skills' })).toHaveAttribute('aria-valuenow', '81');
    expect(screen.queryByRole('meter', { name: 'Guidance' })).not.toBeInTheDocument();
  });

  it('can be read day by day', async () => {
    await openApp('/progress', { as: RINA });

    const days = await screen.findByRole('table', { name: /Entries on each day/ });
    expect(within(days).getByText('Thu 26 Nov: 11 entries')).toBeInTheDocument();
    expect(within(days).getAllByRole('rowheader')).toHaveLength(7);
    expect(screen.getByText(/3 days in a row/)).toBeVisible();
  });

  it('says which milestones are reached', async () => {
    await openApp('/progress', { as: RINA, language: 'he' });

    const milestones = await screen.findByRole('region', { name: 'אבני דרך' });
    expect(
      within(milestones)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['25%הושג', '50%הושג', '75%עוד לפניך', '100%עוד לפניך']);
  });

  it('says what failed', async () => {
    server.use(http.get(`${API}/progress/:residentId`, () => problem(503, 'unavailable')));

    await openApp('/progress', { as: RINA });

    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('the rotations', () => {
  it('stand by state, what runs first', async () => {
    await openApp('/rotations', { as: RINA });

    await screen.findByRole('region', { name: 'Active' });
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Active',
      'Not started',
      'Finished',
    ]);
    expect(screen.getByRole('link', { name: /^PACU/ })).toHaveAttribute('href', '/rotations/pacu');
  });

  it('may be none yet', async () => {
    server.use(http.get(`${API}/progress/:residentId`, () => HttpResponse.json({ ...PROGRESS, rotations: [] })));

    await openApp('/rotations', { as: RINA });

    expect(await screen.findByRole('heading', { name: 'There are no rotations yet' })).toBeVisible();
  });
});

describe('the residents', () => {
  beforeEach(() =>
    server.use(
      http.get(`${API}/assignments`, () => HttpResponse.json({ items: [assignment(RINA)] })),
      http.get(`${API}/rotations/:id/progress`, () =>
        HttpResponse.json({
          items: [
            {
              resident: personOf(RINA),
              state: 'ACTIVE',
              required: 26,
              approved: 11,
              awaiting: 3,
              remaining: 15,
              percent: 42,
              behindPace: true,
            },
          ],
        }),
      ),
    ),
  );

  it('of a tutor are those in a rotation with them', async () => {
    await openApp('/residents', { as: TAL });

    const row = await screen.findByRole('row', { name: /Rina Amar/ });
    expect(row).toHaveTextContent('ICU');
    expect(row).toHaveTextContent('Tal Regev');
    expect(screen.queryByText('Noa Barkan')).not.toBeInTheDocument();
  });

  it('of an admin are all, found by either name', async () => {
    const { user } = await openApp('/residents', { as: ADI });
    expect(await screen.findByRole('link', { name: 'Noa Barkan' })).toBeVisible();

    await user.type(screen.getByRole('searchbox', { name: 'Search by name' }), 'נועה');

    await waitFor(() => expect(screen.queryByRole('link', { name: 'Rina Amar' })).not.toBeInTheDocument());
    expect(screen.getByRole('link', { name: 'Noa Barkan' })).toBeVisible();
  });

  it('of one rotation stand with how far each is, on a phone too', async () => {
    onPhone();
    await openApp('/residents?rotation=icu', { as: TAL });

    expect(await screen.findByText('Behind pace')).toBeVisible();
    expect(screen.getByRole('meter', { name: 'Rina Amar' })).toHaveAttribute('aria-valuenow', '42');
  });

  it('are not for residents', async () => {
    await openApp('/residents', { as: RINA });

    expect(await screen.findByRole('heading', { name: 'This page is not open to you' })).toBeVisible();
  });
});

describe('one resident', () => {
  it('is seen from four sides', async () => {
    server.use(
      http.get(`${API}/assignments`, () => HttpResponse.json({ items: [assignment(RINA)] })),
      http.get(`${API}/petitions`, () => HttpResponse.json({ items: [petition('p1', { allowedActions: [] })] })),
    );
    const { user } = await openApp('/residents/rina', { as: TAL });

    expect(await screen.findByRole('heading', { level: 1, name: 'Rina Amar' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Everything required' })).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Entries' }));
    expect(await screen.findByText('Septic shock')).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Rotations' }));
    expect(await screen.findByText('Since 1 Jul 2026')).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Petitions' }));
    expect(await screen.findByText('Finish ICU')).toBeVisible();
  });

  it('is taken on by a tutor of the rotation', async () => {
    const joined: string[] = [];
    server.use(
      http.get(`${API}/assignments`, () =>
        HttpResponse.json({ items: [assignment(RINA, { tutors: [], allowedActions: ['JOIN'] })] }),
      ),
      http.post(`${API}/assignments/:id/join`, ({ params }) => {
        joined.push(String(params['id']));
        return HttpResponse.json(assignment(RINA));
      }),
    );
    const { user } = await openApp('/residents/rina?tab=history', { as: TAL });

    await user.click(await screen.findByRole('button', { name: 'Supervise' }));

    expect(await screen.findByText('You supervise this rotation now.')).toBeVisible();
    expect(joined).toEqual(['rina_icu']);
  });

  it('who is not theirs is not shown', async () => {
    server.use(http.get(`${API}/progress/:residentId`, () => problem(404, 'resident-not-found')));

    await openApp('/residents/noa', { as: TAL });

    expect(await screen.findByRole('alert')).toHaveTextContent('no such resident among those you supervise');
  });
});
