import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { ADI } from '@/testing/cast';
import { ICU, rotationsOf } from '@/testing/curriculum';
import { onPhone, openApp } from '@/testing/open-app';
import { TREE } from '@/testing/record';
import { server } from '@/testing/server';

const open = async (language: 'en' | 'he' = 'en') => {
  server.use(...rotationsOf([ICU], TREE));
  const app = await openApp('/admin/rotations/icu', { as: ADI, language });
  await screen.findByRole('treegrid');
  return app;
};

describe('a whole curriculum', () => {
  it('changes ticked items together, a ticked branch standing for what is below it', async () => {
    const sent: unknown[] = [];
    const { user } = await open();
    server.use(
      http.post(`${API}/rotations/icu/nodes/bulk`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ treeVersion: 5, nodes: [], removed: [] });
      }),
    );

    await user.click(screen.getByRole('checkbox', { name: 'Change several' }));
    await user.click(within(screen.getByRole('row', { name: /^Airway/ })).getByRole('checkbox'));
    await user.type(screen.getByRole('textbox', { name: /Required number/ }), '12');
    await user.click(screen.getByRole('button', { name: 'Change 2 items' }));

    expect(await screen.findByText('2 items are changed')).toBeVisible();
    expect(sent).toEqual([{ nodeIds: ['intubation', 'mask'], requiredCount: 12 }]);
  });

  it('is cleaned up exactly as the preview says', async () => {
    const sent: unknown[] = [];
    const plan = {
      treeVersion: 4,
      fingerprint: 'f1',
      duplicates: [
        {
          keptId: 'artery',
          path: ['Skills', 'Lines', 'Arterial line'],
          type: 'LEAF',
          removedIds: ['x'],
          archivedIds: [],
          requiredCount: 15,
        },
      ],
      badCounts: [],
    };
    const { user } = await open();
    server.use(
      http.get(`${API}/rotations/icu/maintenance`, () => HttpResponse.json(plan)),
      http.post(`${API}/rotations/icu/maintenance`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ ...plan, treeVersion: 5 });
      }),
    );

    await user.click(screen.getByRole('button', { name: 'More about this rotation' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Clean up' }));
    expect(await screen.findByText(/1 more is merged into it/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clean up 1 place' }));

    expect(await screen.findByText('1 place is cleaned up')).toBeVisible();
    expect(sent).toEqual([{ fingerprint: 'f1' }]);
  });

  it('is only read by whoever may not edit it', async () => {
    server.use(...rotationsOf([{ ...ICU, allowedActions: [] }], TREE));
    await openApp('/admin/rotations/icu?node=shock', { as: ADI });

    expect(await screen.findByRole('heading', { name: 'Septic shock' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add item' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Actions for/ })).toBeNull();
  });

  it('opens an item as a sheet on a phone, in Hebrew', async () => {
    onPhone();
    const { user } = await open('he');

    await user.click(screen.getByText('הלם ספטי'));

    expect(await screen.findByRole('dialog', { name: 'הלם ספטי' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'שם באנגלית' })).toHaveValue('Septic shock');
  });

  it('that is gone says so', async () => {
    server.use(
      http.get(`${API}/rotations/icu`, () => problem(404, 'rotation-not-found')),
      http.get(`${API}/rotations/icu/tree`, () => problem(404, 'rotation-not-found')),
    );
    await openApp('/admin/rotations/icu', { as: ADI });

    expect(await screen.findByText('This rotation no longer exists.')).toBeVisible();
  });
});
