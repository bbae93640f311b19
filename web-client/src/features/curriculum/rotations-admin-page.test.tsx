import { screen, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { ADI, TAL } from '@/testing/cast';
import { ICU, PACU, rotation, type Rotation, rotationsOf } from '@/testing/curriculum';
import { onPhone, openApp } from '@/testing/open-app';
import { server } from '@/testing/server';

const open = async (rotations: Rotation[] = [ICU, PACU], path = '/admin/rotations', language: 'en' | 'he' = 'en') => {
  server.use(...rotationsOf(rotations));
  return openApp(path, { as: ADI, language });
};

describe('the rotations', () => {
  it('say what each asks for and who answers for it', async () => {
    await open();

    const icu = within(await screen.findByRole('row', { name: /ICU/ }));
    expect(icu.getByText('Tal Regev')).toBeVisible();
    expect(icu.getByText('26')).toBeVisible();
    expect(within(screen.getByRole('row', { name: /PACU/ })).getByText('No owner')).toBeVisible();
  });

  it('are found in either script', async () => {
    const { user } = await open();

    await user.type(await screen.findByRole('searchbox', { name: 'Search rotations' }), 'התאו');

    expect(await screen.findByRole('link', { name: 'PACU' })).toBeVisible();
    await expect.poll(() => screen.queryByRole('link', { name: 'ICU' })).toBeNull();
  });

  it('keep archived ones apart', async () => {
    const away = rotation('old', 'Burns', 'כוויות', { archived: true, allowedActions: ['RESTORE'] });
    const { user, router } = await open([ICU, away]);
    expect(await screen.findByRole('link', { name: 'ICU' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Burns' })).toBeNull();

    await user.click(screen.getByRole('radio', { name: 'Archived' }));

    expect(await screen.findByRole('link', { name: 'Burns' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'ICU' })).toBeNull();
    expect(router.state.location.search).toEqual({ archived: true });
  });

  it('are made with a name and a colour', async () => {
    const sent: unknown[] = [];
    const { user } = await open();
    server.use(
      http.post(`${API}/rotations`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(rotation('burns', 'Burns', 'כוויות'), { status: 201 });
      }),
    );

    await user.click(await screen.findByRole('button', { name: 'New rotation' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'New rotation' }));
    await user.click(dialog.getByRole('button', { name: 'Create rotation' }));
    expect(await dialog.findByText('Fill this in')).toBeVisible();
    await user.type(dialog.getByRole('textbox', { name: 'Name in English' }), 'Burns');
    await user.click(dialog.getByRole('button', { name: 'Create rotation' }));

    expect(await screen.findByText('Burns is there')).toBeVisible();
    expect(sent).toEqual([{ name: 'Burns', nameHe: '', color: '#3B82F6', description: '' }]);
  });

  it('change places by buttons, and only those that moved are written', async () => {
    const moved: unknown[] = [];
    const { user } = await open();
    server.use(
      http.patch(`${API}/rotations/:id`, async ({ params, request }) => {
        moved.push([params['id'], request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json(ICU);
      }),
    );

    await user.click(await screen.findByRole('button', { name: 'Move ICU down' }));

    await expect
      .poll(() => moved)
      .toEqual([
        ['pacu', '"3"', { order: 0 }],
        ['icu', '"3"', { order: 1 }],
      ]);
  });

  it('get owners from the department’s tutors', async () => {
    const sent: unknown[] = [];
    const { user } = await open();
    server.use(
      http.put(`${API}/rotations/pacu/owners`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json({ ...PACU, owners: [] });
      }),
    );

    await user.click(await screen.findByRole('button', { name: 'More about PACU' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Choose owners' }));
    await user.type(await screen.findByRole('combobox', { name: 'Add a tutor' }), 'טל');
    expect(screen.queryByRole('option', { name: /Adi/ })).toBeNull();
    await user.click(await screen.findByRole('option', { name: /Tal Regev/ }));
    await user.click(screen.getByRole('button', { name: 'Save owners' }));

    expect(await screen.findByText('The owners of PACU are saved')).toBeVisible();
    expect(sent).toEqual([['"3"', { ownerIds: ['tal'] }]]);
  });

  it('are not deleted while records refer to them, and the server’s reason is shown', async () => {
    const { user } = await open();
    server.use(
      http.delete(`${API}/rotations/pacu`, async () => {
        await delay(1);
        return problem(409, 'rotation-in-use');
      }),
    );

    await user.click(await screen.findByRole('button', { name: 'More about PACU' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Delete PACU?' }));
    await user.click(dialog.getByRole('button', { name: 'Delete rotation' }));

    expect(await dialog.findByRole('alert')).toHaveTextContent(/[Aa]rchive/);
  });

  it('offer only what the server allows', async () => {
    const { user } = await open();

    await user.click(await screen.findByRole('button', { name: 'More about ICU' }));

    expect(await screen.findByRole('menuitem', { name: 'Archive' })).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: 'Delete' })).toBeNull();
  });

  it('keep what was typed when somebody else was first', async () => {
    const sent: (string | null)[] = [];
    const { user } = await open();
    server.use(
      http.patch(`${API}/rotations/icu`, ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        return sent.length === 1
          ? problem(412, 'stale-version')
          : HttpResponse.json({ ...ICU, name: 'Intensive care', version: 5 });
      }),
      http.get(`${API}/rotations/icu`, () => HttpResponse.json({ ...ICU, nameHe: 'אחר', version: 4 })),
    );

    await user.click(await screen.findByRole('button', { name: 'More about ICU' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Edit name and colour' }));
    const name = await screen.findByRole('textbox', { name: 'Name in English' });
    await user.clear(name);
    await user.type(name, 'Intensive care');
    await user.click(screen.getByRole('button', { name: 'Save rotation' }));
    await user.click(await screen.findByRole('button', { name: 'Save mine over it' }));

    expect(await screen.findByText('Intensive care is saved')).toBeVisible();
    expect(sent).toEqual(['"3"', '"4"']);
  });

  it('are read in Hebrew on a phone', async () => {
    onPhone();
    await open([ICU], '/admin/rotations', 'he');

    expect(await screen.findByRole('link', { name: 'טיפול נמרץ' })).toBeVisible();
    expect(screen.getByText('טל רגב')).toBeVisible();
  });

  it('say that there are none, and an error that can be tried again', async () => {
    const { unmount } = await open([]);
    expect(await screen.findByText('No rotations yet')).toBeVisible();
    unmount();
    server.use(http.get(`${API}/rotations/details`, () => problem(500, 'internal')));
    await openApp('/admin/rotations', { as: ADI });

    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('are closed to tutors', async () => {
    await openApp('/admin/rotations', { as: TAL });

    expect(await screen.findByText('This page is not open to you')).toBeVisible();
  });
});
