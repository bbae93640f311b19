import { onlineManager } from '@tanstack/react-query';
import { act, screen, waitFor, within } from '@testing-library/react';
import { clear, createStore } from 'idb-keyval';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { NOA, RINA } from '@/testing/cast';
import { homesOf } from '@/testing/dashboards';
import { openApp } from '@/testing/open-app';
import { recordOf, task } from '@/testing/record';
import { rosterOf } from '@/testing/roster';
import { server } from '@/testing/server';
import { sessionQueries, type Viewer } from '@/session/queries';
import { outboxStore } from './outbox-store';

type Received = { key: string | null; body: unknown };

let received: Received[] = [];
let withdrawn: string[] = [];

beforeEach(() => {
  received = [];
  withdrawn = [];
  server.use(
    ...recordOf([]),
    ...homesOf(),
    ...rosterOf([]),
    http.post(`${API}/tasks`, async ({ request }) => {
      received.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() });
      return HttpResponse.json(task('new', 'intubation', { version: 7 }), { status: 201 });
    }),
    http.delete(`${API}/tasks/:id`, ({ params, request }) => {
      withdrawn.push(`${String(params['id'])} ${request.headers.get('If-Match')}`);
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

afterEach(async () => {
  onlineManager.setOnline(true);
  await clear(createStore('tracker.outbox', 'entries'));
});

const again = async (): Promise<HTMLElement> => screen.findByRole('button', { name: 'Log Endotracheal intubation ×1' });
const unsent = (): HTMLElement => screen.getByRole('region', { name: 'Not sent yet' });
const goOffline = (): void => onlineManager.setOnline(false);
const comeBack = (): void => act(() => onlineManager.setOnline(true));

describe('an entry', () => {
  it('is logged by one tap on what was done before, with a key of its own', async () => {
    const { user } = await openApp('/home', { as: RINA });

    await user.click(await again());

    expect(await screen.findByText('Logged: Endotracheal intubation ×1')).toBeVisible();
    await waitFor(() => expect(received).toHaveLength(1));
    expect(received[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
    expect(received[0]?.body).toMatchObject({ itemId: 'intubation', count: 1 });
    await waitFor(async () => expect(await outboxStore.entriesOf('rina')).toEqual([]));
  });

  it('can be taken back for ten seconds', async () => {
    const { user } = await openApp('/home', { as: RINA });

    await user.click(await again());
    await waitFor(() => expect(received).toHaveLength(1));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    await waitFor(() => expect(withdrawn).toEqual(['new "7"']));
  });

  it('waits for the connection in sight, and is sent exactly once when it is back', async () => {
    const { user } = await openApp('/home', { as: RINA });
    await again();
    goOffline();

    await user.click(await again());
    expect(within(await screen.findByRole('region', { name: 'Not sent yet' })).getByText(/Waits for/)).toBeVisible();
    expect(screen.getByRole('link', { name: '1 entry waits for the connection' })).toBeVisible();
    expect(received).toEqual([]);
    comeBack();

    expect(await screen.findByText('Sent: Endotracheal intubation ×1')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Not sent yet' })).not.toBeInTheDocument());
    expect(received).toHaveLength(1);
  });

  it('that waits is not sent at all once it is taken back', async () => {
    const { user } = await openApp('/home', { as: RINA });
    await again();
    goOffline();

    await user.click(await again());
    await screen.findByRole('region', { name: 'Not sent yet' });
    await user.click(within(unsent()).getByRole('button', { name: 'Take back Endotracheal intubation' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Not sent yet' })).not.toBeInTheDocument());
    comeBack();

    await again();
    expect(received).toEqual([]);
    expect(withdrawn).toEqual([]);
  });

  it('is tried again with the same key when no answer comes', async () => {
    let tries = 0;
    server.use(
      http.post(`${API}/tasks`, ({ request }) => {
        tries += 1;
        received.push({ key: request.headers.get('Idempotency-Key'), body: undefined });
        return tries === 1 ? HttpResponse.error() : HttpResponse.json(task('new'), { status: 200 });
      }),
    );
    const { user } = await openApp('/home', { as: RINA });

    await user.click(await again());

    await waitFor(() => expect(received).toHaveLength(2));
    expect(received[0]?.key).toBe(received[1]?.key);
  });

  it('that the server refuses stays until its person has seen why', async () => {
    server.use(http.post(`${API}/tasks`, () => problem(409, 'rotation-not-active')));
    const { user } = await openApp('/home', { as: RINA });

    await user.click(await again());
    const refused = await screen.findByText(/Not accepted\. /);
    expect(refused).toHaveTextContent('not the active rotation');
    await user.click(within(unsent()).getByRole('button', { name: 'Dismiss Endotracheal intubation' }));

    await waitFor(() => expect(screen.queryByRole('region', { name: 'Not sent yet' })).not.toBeInTheDocument());
  });

  it('of an earlier visit is sent when its person comes back, and never by anybody else', async () => {
    const entry = { itemId: 'intubation', itemName: 'Intubation', count: 2, performedOn: '2026-11-24', madeAt: 1 };
    await outboxStore.put({ ...entry, key: 'of-rina', accountId: 'rina' });
    await outboxStore.put({ ...entry, key: 'of-noa', accountId: NOA.id });

    await openApp('/home', { as: RINA });

    await waitFor(() => expect(received).toHaveLength(1));
    expect(received[0]).toEqual({
      key: 'of-rina',
      body: { itemId: 'intubation', count: 2, performedOn: '2026-11-24' },
    });
    expect(await outboxStore.entriesOf(NOA.id)).toHaveLength(1);
  });

  it('is not sent by whoever signs in while it waits', async () => {
    const { user, queryClient } = await openApp('/home', { as: RINA });
    await again();
    goOffline();
    await user.click(await again());
    await screen.findByRole('region', { name: 'Not sent yet' });

    const active: Viewer = { ...NOA, status: 'ACTIVE' };
    act(() => {
      queryClient.setQueryData(sessionQueries.viewer().queryKey, active);
    });
    comeBack();

    await waitFor(() => expect(queryClient.isMutating()).toBe(0));
    expect(received).toEqual([]);
    expect(await outboxStore.entriesOf('rina')).toHaveLength(1);
  });
});
