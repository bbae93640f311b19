import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { RINA, TAL } from '@/testing/cast';
import { ICU, rotationsOf } from '@/testing/curriculum';
import { onPhone, openApp } from '@/testing/open-app';
import { petition } from '@/testing/record';
import { server } from '@/testing/server';

type Petition = ReturnType<typeof petition>;

const UNMET = petition('p1', {
  reason: 'I move on.',
  unmet: { items: 2, remaining: 14 },
  allowedActions: ['APPROVE', 'DENY'],
});

const open = async (items: Petition[], language: 'en' | 'he' = 'en') => {
  const asked: string[] = [];
  server.use(
    ...rotationsOf([ICU]),
    http.get(`${API}/petitions`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items });
    }),
  );
  return { ...(await openApp('/petitions/queue', { as: TAL, language })), asked };
};

describe('the queue of petitions', () => {
  it('asks for the reason before a rotation with unmet requirements is finished', async () => {
    const sent: unknown[] = [];
    const { user } = await open([UNMET]);
    server.use(
      http.post(`${API}/petitions/p1/decision`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json(UNMET);
      }),
    );

    expect(await screen.findByText('2 items are not done yet, 14 entries are missing.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Approve that Rina Amar finishes ICU' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Let Rina Amar finish ICU?' }));
    const confirm = dialog.getByRole('button', { name: 'Approve petition' });
    expect(confirm).toBeDisabled();
    expect(dialog.getByText('I move on.')).toBeVisible();
    await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'Agreed with the head');
    await user.click(confirm);

    expect(await screen.findByText('Approved: Rina Amar, ICU')).toBeVisible();
    expect(sent).toEqual([['"1"', { decision: 'APPROVE', reason: 'Agreed with the head' }]]);
  });

  it('denies with or without words, and shows why that failed', async () => {
    const { user } = await open([petition('p2', { type: 'ACTIVATE', allowedActions: ['APPROVE', 'DENY'] })]);
    server.use(http.post(`${API}/petitions/p2/decision`, () => problem(409, 'petition-decided')));

    await user.click(await screen.findByRole('button', { name: 'Deny that Rina Amar starts ICU' }));
    await user.click(await screen.findByRole('button', { name: 'Deny petition' }));

    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('shows what waits first, and other states in the address', async () => {
    const { user, router, asked } = await open([]);
    expect(await screen.findByText('Nothing waits for your answer')).toBeVisible();
    expect(asked.at(-1)).toContain('status=PENDING');

    await user.click(screen.getByRole('button', { name: /State/ }));
    await user.click(await screen.findByRole('option', { name: 'Denied' }));

    expect(await screen.findByText('No petition fits')).toBeVisible();
    expect(router.state.location.search).toEqual({ status: 'DENIED' });
    expect(asked.at(-1)).toContain('status=DENIED');
  });

  it('translates what a change of the assignment answered, in Hebrew on a phone', async () => {
    onPhone();
    const resolved = petition('p3', {
      status: 'WITHDRAWN',
      allowedActions: [],
      resolution: 'An admin finished the rotation.',
      resolutionCode: 'ROTATION_FINISHED',
    });
    await open([resolved], 'he');

    expect(await screen.findByText('מנהל המערכת סיים את הרוטציה.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /אישור/ })).toBeNull();
  });

  it('shows an error that can be tried again, and is closed to residents', async () => {
    server.use(
      ...rotationsOf([ICU]),
      http.get(`${API}/petitions`, () => problem(500, 'internal')),
    );
    const { unmount } = await openApp('/petitions/queue', { as: TAL });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    unmount();
    await openApp('/petitions/queue', { as: RINA });

    expect(await screen.findByText('This page is not open to you')).toBeVisible();
  });
});
