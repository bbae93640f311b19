import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { NOA, RINA, TAL } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { group, personOf, task } from '@/testing/record';
import { server } from '@/testing/server';

type Wanted = { taskId: string; version: number; decision: string; reason?: string };

let decisions: Wanted[][] = [];
let waiting: Record<string, string[]> = {};

const ITEMS = ['intubation', 'mask', 'artery', 'shock'] as const;
const entryOf = (id: string, index: number) =>
  task(id, ITEMS[index % ITEMS.length], { allowedActions: ['APPROVE', 'REJECT', 'RETURN'], version: index + 1 });

/** A queue of groups, from which what is decided disappears. */
beforeEach(() => {
  decisions = [];
  waiting = { rina: ['r1', 'r2', 'r3'], noa: ['n1', 'n2'] };
  server.use(
    http.get(`${API}/tasks/queue`, () => {
      const items = [RINA, NOA].flatMap((resident) => {
        const count = waiting[resident.id]?.length ?? 0;
        return count > 0 ? [group(resident, count)] : [];
      });
      return HttpResponse.json({ items, waiting: items.reduce((sum, each) => sum + each.waiting, 0) });
    }),
    http.get(`${API}/tasks`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      return HttpResponse.json({ items: (waiting[searchParams.get('residentId') ?? ''] ?? []).map(entryOf) });
    }),
    http.post(`${API}/tasks/decisions`, async ({ request }) => {
      const { decisions: wanted } = (await request.json()) as { decisions: Wanted[] };
      decisions.push(wanted);
      const ids = wanted.map(({ taskId }) => taskId);
      waiting = Object.fromEntries(
        Object.entries(waiting).map(([who, of]) => [who, of.filter((id) => !ids.includes(id))]),
      );
      return HttpResponse.json({ items: ids.map((taskId) => ({ taskId, outcome: 'DECIDED' })) });
    }),
  );
});

const boxes = async (): Promise<HTMLElement[]> => {
  const list = (await screen.findAllByRole('checkbox')).slice(1);
  return list;
};
const groupOf = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name: new RegExp(`^${name}`) });

describe('the queue', () => {
  it('shows who waits, the longest first, and the first group’s entries', async () => {
    await openApp('/queue', { as: TAL });

    expect(await screen.findByText('5 entries wait for your answer')).toBeVisible();
    const groups = await screen.findByRole('navigation', { name: 'Who waits' });
    expect(
      within(groups)
        .getAllByRole('button')
        .map((button) => button.querySelector('bdi')?.textContent),
    ).toEqual(['Rina Amar', 'Noa Barkan']);
    expect(await groupOf('Rina Amar')).toBeVisible();
    expect(await boxes()).toHaveLength(3);
  });

  it('is cleared by one key for each group, and the next loads by itself', async () => {
    const { user } = await openApp('/queue', { as: TAL });
    await boxes();

    await user.keyboard('{Shift>}A{/Shift}');
    expect(await screen.findByText('3 entries approved')).toBeVisible();
    expect(await groupOf('Noa Barkan')).toBeVisible();
    await waitFor(async () => expect(await boxes()).toHaveLength(2));
    await user.keyboard('{Shift>}A{/Shift}');

    expect(await screen.findByRole('heading', { name: 'Nobody waits for you' })).toBeVisible();
    expect(decisions.map((each) => each.map(({ taskId, version, decision }) => [taskId, version, decision]))).toEqual([
      [
        ['r1', 1, 'APPROVE'],
        ['r2', 2, 'APPROVE'],
        ['r3', 3, 'APPROVE'],
      ],
      [
        ['n1', 1, 'APPROVE'],
        ['n2', 2, 'APPROVE'],
      ],
    ]);
  });

  it('walks, selects and approves by keys', async () => {
    const { user } = await openApp('/queue', { as: TAL });
    await boxes();

    await user.keyboard('jx{ArrowDown}x');
    expect((await boxes()).map((box) => (box as HTMLInputElement).checked)).toEqual([false, true, true]);
    await user.keyboard('a');

    await waitFor(() => expect(decisions[0]?.map(({ taskId }) => taskId)).toEqual(['r2', 'r3']));
  });

  it('asks for a reason before it rejects, and its keys are letters in the field', async () => {
    const { user } = await openApp('/queue', { as: TAL });
    await boxes();

    await user.keyboard('r');
    const dialog = await screen.findByRole('dialog', { name: 'Reject 1 entry' });
    expect(within(dialog).getByRole('textbox', { name: 'Reason' })).toHaveFocus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(within(dialog).getByText('Fill this in')).toBeVisible();
    await user.keyboard('a bad jab{Control>}{Enter}{/Control}');

    await waitFor(() =>
      expect(decisions).toEqual([[{ taskId: 'r1', version: 1, decision: 'REJECT', reason: 'a bad jab' }]]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('sends back by pointer what is selected', async () => {
    const { user } = await openApp('/queue', { as: TAL });

    await user.click(await screen.findByRole('checkbox', { name: 'Select all' }));
    await user.click(screen.getByRole('button', { name: 'Send back' }));
    await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'Which side?');
    await user.click(screen.getByRole('button', { name: 'Send 3 entries back' }));

    await waitFor(() => expect(decisions[0]?.map(({ decision }) => decision)).toEqual(['RETURN', 'RETURN', 'RETURN']));
  });

  it('tells what somebody else has decided meanwhile, without losing the rest', async () => {
    server.use(
      http.post(`${API}/tasks/decisions`, () => {
        waiting = { ...waiting, rina: [] };
        return HttpResponse.json({
          items: [
            { taskId: 'r1', outcome: 'DECIDED' },
            {
              taskId: 'r2',
              outcome: 'ALREADY_DECIDED',
              task: task('r2', 'mask', { status: 'REJECTED', decidedBy: { ...personOf(NOA), fullName: 'Oren Paz' } }),
            },
            { taskId: 'r3', outcome: 'NOT_FOUND' },
          ],
        });
      }),
    );
    const { user } = await openApp('/queue', { as: TAL });
    await boxes();

    await user.click(screen.getByRole('button', { name: 'Approve 3 entries' }));

    expect(await screen.findByText('1 entry approved')).toBeVisible();
    expect(await screen.findByText('Mask ventilation: already decided by Oren Paz (Rejected).')).toBeVisible();
    expect(screen.getByText('Arterial line: withdrawn meanwhile.')).toBeVisible();
  });

  it('keeps what was selected when the server cannot be reached', async () => {
    server.use(http.post(`${API}/tasks/decisions`, () => problem(503, 'unavailable')));
    const { user } = await openApp('/queue', { as: TAL });
    await boxes();

    await user.keyboard('xa');

    expect(await screen.findByText(/The service is busy/)).toBeVisible();
    expect((await boxes())[0]).toBeChecked();
  });

  it('shows its keys', async () => {
    const { user } = await openApp('/queue', { as: TAL, language: 'he' });
    await boxes();

    await user.click(screen.getByRole('button', { name: 'קיצורי מקלדת' }));

    expect(await screen.findByText('אישור כל הקבוצה')).toBeVisible();
  });

  it('is not for residents', async () => {
    await openApp('/queue', { as: RINA });

    expect(await screen.findByRole('heading', { name: 'This page is not open to you' })).toBeVisible();
  });
});
