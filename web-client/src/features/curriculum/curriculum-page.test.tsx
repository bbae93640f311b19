import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { ADI } from '@/testing/cast';
import { ICU, rotationsOf, type Tree } from '@/testing/curriculum';
import { openApp } from '@/testing/open-app';
import { TREE } from '@/testing/record';
import { server } from '@/testing/server';

type Node = Tree['nodes'][number];

const nodeOf = (id: string): Node => {
  const node = TREE.nodes.find((each) => each.id === id);
  if (!node) throw new Error(`no ${id} in the tree`);
  return node;
};

/** What the server answers to a step that left these nodes otherwise than before. */
const changed = (node: Node, treeVersion = 5, others: Node[] = []) =>
  HttpResponse.json({ treeVersion, node, nodes: [node, ...others], removed: [] });

const open = async (path = '/admin/rotations/icu') => {
  server.use(...rotationsOf([ICU], TREE));
  const app = await openApp(path, { as: ADI });
  await screen.findByRole('treegrid');
  return app;
};

const row = (name: RegExp): HTMLElement => screen.getByRole('row', { name });
const menuOf = async (user: Awaited<ReturnType<typeof open>>['user'], name: string, entry: string) => {
  await user.click(await screen.findByRole('button', { name: `Actions for ${name}` }));
  await user.click(await screen.findByRole('menuitem', { name: entry }));
};

describe('a curriculum', () => {
  it('shows its tree with what is required', async () => {
    const { user } = await open();

    await user.click(screen.getByRole('button', { name: 'Open all branches' }));

    expect(within(row(/Endotracheal intubation/)).getByText('10×')).toBeVisible();
    expect(within(row(/^Airway/)).getByText('2 items')).toBeVisible();
  });

  it('remembers which branches are open', async () => {
    const { user, unmount } = await open();
    await user.click(screen.getByRole('button', { name: 'Open all branches' }));
    expect(row(/Arterial line/)).toBeVisible();
    unmount();

    await open();

    expect(row(/Arterial line/)).toBeVisible();
  });

  it('is searched in both scripts, with the way to what is found', async () => {
    const { user } = await open();

    await user.type(screen.getByRole('searchbox', { name: 'Search in both languages' }), 'עורקי');

    expect(await screen.findByRole('row', { name: /Arterial line/ })).toBeVisible();
    expect(row(/^Lines/)).toBeVisible();
    await expect.poll(() => screen.queryByRole('row', { name: /^Airway/ })).toBeNull();
  });

  it('saves only what was changed of an item, over the version of the tree', async () => {
    const sent: unknown[] = [];
    const { user } = await open('/admin/rotations/icu?node=shock');
    server.use(
      http.patch(`${API}/rotations/icu/nodes/shock`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return changed({ ...nodeOf('shock'), requiredCount: 6 });
      }),
    );

    const count = screen.getByRole('textbox', { name: 'Required number' });
    await user.clear(count);
    await user.type(count, '6');
    await user.click(screen.getByRole('button', { name: 'Save item' }));

    expect(await screen.findByText('Septic shock is saved')).toBeVisible();
    expect(sent).toEqual([['"4"', { requiredCount: 6 }]]);
    expect(within(row(/Septic shock/)).getByText('6×')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save item' })).toBeDisabled();
  });

  it('refuses counts and addresses that the server would refuse, at their fields', async () => {
    const { user } = await open('/admin/rotations/icu?node=shock');

    const count = screen.getByRole('textbox', { name: 'Required number' });
    await user.clear(count);
    await user.type(count, '-1');
    const address = screen.getByRole('textbox', { name: /Questions/ });
    await user.clear(address);
    await user.type(address, 'http://plain.example');
    await user.click(screen.getByRole('button', { name: 'Save item' }));

    expect(await screen.findByText('Enter a whole number from 0 to 10,000')).toBeVisible();
    expect(screen.getByText('Enter an address that starts with https://')).toBeVisible();
  });

  it('goes on by itself when somebody changed another item meanwhile', async () => {
    const versions: (string | null)[] = [];
    const { user } = await open('/admin/rotations/icu?node=shock');
    server.use(
      ...rotationsOf([ICU], { ...TREE, treeVersion: 9 }),
      http.patch(`${API}/rotations/icu/nodes/shock`, ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        return versions.length === 1
          ? problem(412, 'stale-version')
          : changed({ ...nodeOf('shock'), name: 'Shock' }, 10);
      }),
    );

    const name = screen.getByRole('textbox', { name: 'Name in English' });
    await user.clear(name);
    await user.type(name, 'Shock');
    await user.click(screen.getByRole('button', { name: 'Save item' }));

    expect(await screen.findByText('Shock is saved')).toBeVisible();
    expect(versions).toEqual(['"4"', '"9"']);
  });

  it('keeps what was typed when somebody changed the same field, and asks', async () => {
    const sent: unknown[] = [];
    const { user } = await open('/admin/rotations/icu?node=shock');
    const theirs = { ...nodeOf('shock'), name: 'Shock of any kind', requiredCount: 8 };
    const after = { ...TREE, treeVersion: 9, nodes: TREE.nodes.map((node) => (node.id === 'shock' ? theirs : node)) };
    server.use(
      ...rotationsOf([ICU], after),
      http.patch(`${API}/rotations/icu/nodes/shock`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return sent.length === 1 ? problem(412, 'stale-version') : changed({ ...theirs, name: 'Sepsis' }, 10);
      }),
    );

    const name = screen.getByRole('textbox', { name: 'Name in English' });
    await user.clear(name);
    await user.type(name, 'Sepsis');
    await user.click(screen.getByRole('button', { name: 'Save item' }));

    expect(await screen.findByText('Somebody else changed the same fields')).toBeVisible();
    expect(screen.getAllByText('Shock of any kind').length).toBeGreaterThan(0);
    expect(name).toHaveValue('Sepsis');
    await user.click(screen.getByRole('button', { name: 'Save mine over it' }));
    expect(await screen.findByText('Sepsis is saved')).toBeVisible();
    expect(sent).toEqual([
      ['"4"', { name: 'Sepsis' }],
      ['"9"', { name: 'Sepsis' }],
    ]);
    expect(screen.getByRole('textbox', { name: 'Required number' })).toHaveValue('8');
  });

  it('asks before typed words are lost', async () => {
    const { user } = await open('/admin/rotations/icu?node=shock');

    await user.type(screen.getByRole('textbox', { name: 'Name in English' }), '!');
    await user.click(within(row(/^Airway/)).getByText('Airway'));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Leave without saving?' }));
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));

    expect(screen.getByRole('textbox', { name: 'Name in English' })).toHaveValue('Septic shock!');
  });

  it('adds only kinds that may stand there', async () => {
    const sent: unknown[] = [];
    const { user } = await open();
    const made: Node = { id: 'new', parentId: 'airway', type: 'LEAF', name: 'Tracheostomy', order: 2, archived: false };
    server.use(
      http.post(`${API}/rotations/icu/nodes`, async ({ request }) => {
        sent.push(await request.json());
        return changed(made);
      }),
    );

    await menuOf(user, 'Airway', 'Add below it');
    const dialog = within(await screen.findByRole('dialog', { name: 'Add item' }));
    await user.click(dialog.getByRole('button', { name: /Kind/ }));
    const kinds = (await screen.findAllByRole('option')).map((option) => option.textContent);
    expect(kinds.some((kind) => kind?.startsWith('Subject'))).toBe(false);
    await user.click(screen.getByRole('option', { name: /^Item/ }));
    await user.type(dialog.getByRole('textbox', { name: 'Name in English' }), 'Tracheostomy');
    await user.click(dialog.getByRole('button', { name: 'Add' }));

    expect(await screen.findByRole('row', { name: /Tracheostomy/ })).toBeVisible();
    expect(sent).toEqual([{ parentId: 'airway', type: 'LEAF', name: 'Tracheostomy', requiredCount: 1 }]);
  });

  it('moves items by their menu, also to far branches', async () => {
    const sent: unknown[] = [];
    const { user } = await open();
    server.use(
      http.post(`${API}/rotations/icu/nodes/:node/move`, async ({ params, request }) => {
        sent.push([params['node'], request.headers.get('If-Match'), await request.json()]);
        return changed({ ...nodeOf(String(params['node'])), parentId: 'skills', order: 0 }, 4 + sent.length);
      }),
    );

    await menuOf(user, 'Lines', 'Move up');
    await expect.poll(() => sent).toEqual([['lines', '"4"', { parentId: 'skills', position: 0 }]]);
    await menuOf(user, 'Airway', 'Move to …');
    await user.click(await screen.findByRole('combobox', { name: 'Below' }));
    expect(screen.queryByRole('option', { name: /Lines/ })).toBeNull();
    await user.click(await screen.findByRole('option', { name: /Guidance/ }));
    await user.click(screen.getByRole('button', { name: 'Move' }));

    await expect.poll(() => sent.at(-1)).toEqual(['airway', '"5"', { parentId: 'guidance', position: 0 }]);
  });

  it('archives what entries refer to instead of deleting it', async () => {
    const { user } = await open();
    server.use(
      http.delete(`${API}/rotations/icu/nodes/airway`, () => problem(409, 'node-in-use', { inUse: 2 } as object)),
      http.post(`${API}/rotations/icu/nodes/airway/archive`, () => changed({ ...nodeOf('airway'), archived: true })),
    );

    await menuOf(user, 'Airway', 'Delete');
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Delete Airway?' }));
    expect(dialog.getByText('The 2 items below it go with it.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await dialog.findByText('Entries refer to 2 of these items.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Archive instead' }));

    expect(await screen.findByText('Airway is archived')).toBeVisible();
    expect(screen.queryByRole('row', { name: /^Airway/ })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Show archived' }));
    expect(within(row(/^Airway/)).getByText('Archived')).toBeVisible();
  });
});
