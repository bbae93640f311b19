import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Answer } from '@/api/shapes';
import { API, problem } from '@/testing/answers';
import { ADI, NOA, RINA, TAL } from '@/testing/cast';
import { ICU, PACU, rotationsOf } from '@/testing/curriculum';
import { onPhone, openApp } from '@/testing/open-app';
import { assignment, personOf } from '@/testing/record';
import { server } from '@/testing/server';

type Assignment = Answer<'/api/v1/assignments'>['items'][number];
type Board = Answer<'/api/v1/assignments/board'>;
type Residency = Answer<'/api/v1/residencies/{id}'>;

const ACTIVE = assignment(RINA, { tutors: [], allowedActions: ['FINISH', 'SET_TUTORS', 'UNASSIGN'] });
const BOARD: Board = { unassigned: [], overloaded: [], idle: [], loads: [], balance: 0 };

const boardOf = (items: Assignment[], board: Partial<Board> = {}) => [
  ...rotationsOf([ICU, PACU], undefined, [ADI, TAL, RINA, NOA]),
  http.get(`${API}/assignments`, () => HttpResponse.json({ items })),
  http.get(`${API}/assignments/board`, () => HttpResponse.json({ ...BOARD, ...board })),
];

const open = async (items: Assignment[], board: Partial<Board> = {}, path = '/admin/assignments') => {
  server.use(...boardOf(items, board));
  return openApp(path, { as: ADI });
};

const choose = async (user: Awaited<ReturnType<typeof open>>['user'], entry: string) => {
  await user.click(await screen.findByRole('button', { name: 'More about Rina Amar in ICU' }));
  await user.click(await screen.findByRole('menuitem', { name: entry }));
};

describe('the board', () => {
  it('starts a planned rotation, and says why it cannot', async () => {
    const { user } = await open([assignment(RINA, { status: 'INACTIVE', allowedActions: ['ACTIVATE'] })]);
    const versions: (string | null)[] = [];
    server.use(
      http.post(`${API}/assignments/rina_icu/activate`, ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        return problem(409, 'another-rotation-active');
      }),
    );

    await user.click(await screen.findByRole('button', { name: 'Start ICU for Rina Amar' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Start ICU for Rina Amar?' }));
    await user.click(dialog.getByRole('button', { name: 'Start rotation' }));

    expect(await dialog.findByText(/The resident is in another rotation/)).toBeVisible();
    expect(versions).toEqual(['"2"']);
  });

  it('asks for the reason to finish a rotation with unmet requirements', async () => {
    const sent: unknown[] = [];
    const { user } = await open([ACTIVE]);
    server.use(
      http.post(`${API}/assignments/rina_icu/finish`, async ({ request }) => {
        sent.push(await request.json());
        return sent.length === 1 ? problem(422, 'reason-required') : HttpResponse.json(ACTIVE);
      }),
    );

    await choose(user, 'Finish');
    await user.click(await screen.findByRole('button', { name: 'Finish rotation' }));
    await screen.findByRole('alert');
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Moved to another hospital');
    await user.click(screen.getByRole('button', { name: 'Finish rotation' }));

    expect(await screen.findByText('ICU is finished for Rina Amar')).toBeVisible();
    expect(sent).toEqual([{}, { reason: 'Moved to another hospital' }]);
  });

  it('takes a resident out only after a question', async () => {
    const { user } = await open([ACTIVE]);
    server.use(http.post(`${API}/assignments/rina_icu/unassign`, () => HttpResponse.json(ACTIVE)));

    await choose(user, 'Unassign');
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Take Rina Amar out of ICU?' }));
    await user.click(dialog.getByRole('button', { name: 'Unassign' }));

    expect(await screen.findByText('Rina Amar is no longer in ICU')).toBeVisible();
  });

  it('names tutors for one rotation and for all', async () => {
    const sent: unknown[] = [];
    const { user } = await open([ACTIVE]);
    const residency = {
      resident: personOf(RINA),
      version: 6,
      completedRotationIds: [],
      globalTutors: [],
      allowedActions: [],
    };
    server.use(
      http.put(`${API}/assignments/rina_icu/tutors`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json(ACTIVE);
      }),
      http.get(`${API}/residencies/rina`, () => HttpResponse.json(residency)),
      http.put(`${API}/residencies/rina/tutors`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json(residency);
      }),
    );

    for (const entry of ['Choose tutors', 'Tutors for all rotations']) {
      await choose(user, entry);
      await user.type(await screen.findByRole('combobox', { name: 'Add a tutor' }), 'Tal');
      await user.click(await screen.findByRole('option', { name: /Tal Regev/ }));
      await user.click(screen.getByRole('button', { name: 'Save tutors' }));
      await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    }

    expect(sent).toEqual([
      ['"2"', { tutorIds: ['tal'] }],
      ['"6"', { tutorIds: ['tal'] }],
    ]);
  });

  it('plans a resident who is nowhere yet', async () => {
    const sent: unknown[] = [];
    const { user } = await open([], { unassigned: [personOf(RINA)] });
    server.use(
      http.post(`${API}/assignments`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(ACTIVE, { status: 201 });
      }),
    );

    expect(await screen.findByRole('heading', { name: '1 resident without a rotation' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Assign Rina Amar' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Assign a resident' }));
    await user.click(await dialog.findByRole('button', { name: /^Choose a rotation|Rotation/ }));
    await user.click(await screen.findByRole('option', { name: 'PACU' }));
    await user.click(dialog.getByRole('button', { name: 'Assign resident' }));

    expect(await screen.findByText('Rina Amar is assigned')).toBeVisible();
    expect(sent).toEqual([{ residentId: 'rina', rotationId: 'pacu', tutorIds: [] }]);
  });

  it('shows how the load lies on the tutors', async () => {
    const heavy = { tutor: personOf(TAL), load: 9 };
    const { user, router } = await open([], { loads: [heavy], overloaded: [heavy], balance: 1.5 });

    await user.click(await screen.findByRole('tab', { name: 'Tutors' }));

    const tal = within(await screen.findByRole('row', { name: /Tal Regev/ }));
    expect(tal.getByText('9')).toBeVisible();
    expect(tal.getByText('Overloaded')).toBeVisible();
    expect(router.state.location.search).toEqual({ view: 'tutors' });
    await user.click(tal.getByRole('link', { name: 'Tal Regev' }));
    expect(router.state.location.search).toEqual({ tutorId: 'tal', status: 'ACTIVE' });
  });

  it('shows an error that can be tried again, and is closed to tutors', async () => {
    server.use(
      http.get(`${API}/assignments`, () => problem(500, 'internal')),
      ...boardOf([]),
    );
    const { unmount } = await openApp('/admin/assignments', { as: ADI });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    unmount();
    await openApp('/admin/assignments', { as: TAL });

    expect(await screen.findByText('This page is not open to you')).toBeVisible();
  });
});

describe('rotation requests', () => {
  const residency: Residency = {
    resident: personOf(NOA),
    version: 0,
    completedRotationIds: [],
    globalTutors: [],
    rotationRequest: {
      status: 'PENDING',
      completedRotationIds: ['pacu'],
      currentRotationId: 'icu',
      submittedAt: '2026-11-20T09:00:00Z',
    },
    allowedActions: ['DECIDE_REQUEST'],
  };
  const requestsOf = (items: Residency[]) => [
    ...rotationsOf([ICU, PACU]),
    http.get(`${API}/residencies/requests`, () => HttpResponse.json({ items })),
  ];

  it('are corrected before they are approved', async () => {
    const sent: unknown[] = [];
    server.use(
      ...requestsOf([residency]),
      http.post(`${API}/residencies/noa/request-decision`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(residency);
      }),
    );
    const { user } = await openApp('/admin/rotation-requests', { as: ADI });

    await user.click(await screen.findByRole('checkbox', { name: 'PACU' }));
    await user.click(screen.getByRole('button', { name: 'Approve the request of Noa Barkan' }));

    expect(await screen.findByText('The request of Noa Barkan is approved')).toBeVisible();
    expect(sent).toEqual([{ decision: 'APPROVE', currentRotationId: 'icu', completedRotationIds: [] }]);
  });

  it('are rejected after a question', async () => {
    const sent: unknown[] = [];
    server.use(
      ...requestsOf([residency]),
      http.post(`${API}/residencies/noa/request-decision`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(residency);
      }),
    );
    const { user } = await openApp('/admin/rotation-requests', { as: ADI, language: 'he' });

    await user.click(await screen.findByRole('button', { name: 'דחיית הבקשה של נועה ברקן' }));
    await user.click(await screen.findByRole('button', { name: 'דחיית הבקשה' }));

    expect(await screen.findByText('הבקשה של נועה ברקן נדחתה')).toBeVisible();
    expect(sent).toEqual([{ decision: 'REJECT' }]);
  });

  it('say that none waits', async () => {
    server.use(...requestsOf([]));
    await openApp('/admin/rotation-requests', { as: ADI });

    expect(await screen.findByText('No request waits')).toBeVisible();
  });
});

describe('a tutor’s own rotations', () => {
  const cohort = {
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
  };
  const owned = (assignments: Assignment[]) => [
    ...rotationsOf([ICU, PACU]),
    http.get(`${API}/assignments`, () => HttpResponse.json({ items: assignments })),
    http.get(`${API}/rotations/icu/progress`, () => HttpResponse.json(cohort)),
  ];

  it('show the cohort and let the owner supervise', async () => {
    const joined: string[] = [];
    server.use(
      ...owned([assignment(RINA, { tutors: [], allowedActions: ['JOIN'] })]),
      http.post(`${API}/assignments/:id/join`, ({ params }) => {
        joined.push(String(params['id']));
        return HttpResponse.json(assignment(RINA));
      }),
    );
    const { user } = await openApp('/my-rotations', { as: TAL });

    expect(await screen.findByRole('heading', { name: 'ICU' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'PACU' })).toBeNull();
    const rina = within(await screen.findByRole('row', { name: /Rina Amar/ }));
    expect(rina.getByText('11 of 26 approved (3 awaiting)')).toBeVisible();
    expect(rina.getByText('Behind pace')).toBeVisible();
    await user.click(rina.getByRole('button', { name: 'Supervise Rina Amar' }));

    expect(await screen.findByText('You supervise Rina Amar now')).toBeVisible();
    expect(joined).toEqual(['rina_icu']);
  });

  it('are left after a question, on a phone', async () => {
    onPhone();
    server.use(
      ...owned([assignment(RINA)]),
      http.post(`${API}/assignments/rina_icu/leave`, () => HttpResponse.json(assignment(RINA))),
    );
    const { user } = await openApp('/my-rotations', { as: TAL });

    await user.click(await screen.findByRole('button', { name: 'Stop supervising Rina Amar' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Stop supervising' }));

    expect(await screen.findByText('You no longer supervise Rina Amar')).toBeVisible();
  });

  it('say that there are none, and are a tutor’s only', async () => {
    server.use(...rotationsOf([PACU]));
    const { unmount } = await openApp('/my-rotations', { as: TAL });
    expect(await screen.findByText('You own no rotation')).toBeVisible();
    unmount();
    await openApp('/my-rotations', { as: RINA });

    expect(await screen.findByText('This page is not open to you')).toBeVisible();
  });
});
