import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { RINA, TAL } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { server } from '@/testing/server';

const PHONE = { id: 'phone', name: 'Phone', createdAt: '2026-11-01T08:00:00Z', lastUsedOn: '2026-11-24' };

beforeEach(() => {
  server.use(http.get(`${API}/feed-tokens`, () => HttpResponse.json({ items: [PHONE] })));
});

describe('the profile', () => {
  it('sends only what was changed, over the version that was read', async () => {
    let sent: unknown;
    const { user } = await openApp('/settings', { as: RINA });
    server.use(
      http.patch(`${API}/me`, async ({ request }) => {
        sent = { body: await request.json(), condition: request.headers.get('If-Match') };
        return HttpResponse.json({ ...RINA, fullName: 'Rina Amar-Levi', version: 4 });
      }),
    );

    const name = await screen.findByLabelText('Full name');
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    await user.type(name, '-Levi');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Saved')).toBeVisible();
    expect(sent).toEqual({ body: { fullName: 'Rina Amar-Levi' }, condition: '"3"' });
  });

  it('says when somebody else was faster, and keeps what was typed', async () => {
    const { user } = await openApp('/settings', { as: RINA });
    server.use(http.patch(`${API}/me`, () => problem(412, 'stale-version')));

    await user.type(await screen.findByLabelText('Full name'), '-Levi');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText(/Someone else changed this/)).toBeVisible();
    expect(screen.getByLabelText('Full name')).toHaveValue('Rina Amar-Levi');
  });

  it('asks no tutor for the start of a residency', async () => {
    await openApp('/settings', { as: TAL });

    expect(await screen.findByLabelText('Full name')).toHaveValue('Tal Regev');
    expect(screen.queryByRole('group', { name: 'Start of residency' })).toBeNull();
  });
});

describe('language and theme', () => {
  it('change at once and are kept with the account', async () => {
    const sent: unknown[] = [];
    const { user } = await openApp('/settings', { as: RINA });
    server.use(
      http.patch(`${API}/me`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(RINA);
      }),
    );

    await user.click(await screen.findByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('radio', { name: 'עברית' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'הגדרות' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    await waitFor(() => expect(sent).toEqual([{ theme: 'DARK' }, { language: 'he' }]));
  });
});

const fill = async (user: Awaited<ReturnType<typeof openApp>>['user'], repeated: string): Promise<void> => {
  await user.type(await screen.findByLabelText('Current password'), 'the old one');
  await user.type(screen.getByLabelText('New password'), 'the new one');
  await user.type(screen.getByLabelText('New password again'), repeated);
  await user.click(screen.getByRole('button', { name: 'Change password' }));
};

describe('the password', () => {
  it('is changed', async () => {
    let sent: unknown;
    server.use(
      http.post(`${API}/me/password`, async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await openApp('/settings', { as: RINA });

    await fill(user, 'the new one');

    expect(await screen.findByText('Your password is changed')).toBeVisible();
    expect(sent).toEqual({ currentPassword: 'the old one', newPassword: 'the new one' });
  });

  it('is not changed when the two differ', async () => {
    const { user } = await openApp('/settings', { as: RINA });

    await fill(user, 'another');

    expect(await screen.findByText('The two passwords differ')).toBeVisible();
  });

  it('stays when the current one is wrong, which is said at its field', async () => {
    server.use(http.post(`${API}/me/password`, () => problem(422, 'wrong-password')));
    const { user } = await openApp('/settings', { as: RINA });

    await fill(user, 'the new one');

    expect(await screen.findByText('This is not your current password')).toBeVisible();
  });
});

describe('calendar links', () => {
  it('are shown once, in the reader’s language, with how to subscribe', async () => {
    server.use(
      http.post(`${API}/feed-tokens`, () =>
        HttpResponse.json(
          {
            id: 'new',
            name: 'iPad',
            createdAt: '2026-11-25T08:00:00Z',
            token: 'secret',
            urls: {
              duties: 'https://tracker.hospital.example/feeds/secret/duties.ics',
              onCall: 'https://tracker.hospital.example/feeds/secret/on-call.ics',
            },
          },
          { status: 201 },
        ),
      ),
    );
    const { user } = await openApp('/settings', { as: RINA });

    await user.type(await screen.findByLabelText('Name of the link'), 'iPad{Enter}');
    const dialog = await screen.findByRole('alertdialog', { name: 'Links of “iPad”' });
    const duties = within(dialog).getByRole('region', { name: 'My duties' });
    await user.click(within(duties).getByRole('button', { name: 'Copy address' }));

    expect(await navigator.clipboard.readText()).toBe(
      'https://tracker.hospital.example/feeds/secret/duties.ics?lang=en',
    );
    expect(within(duties).getByRole('link', { name: 'Open in calendar' })).toHaveAttribute(
      'href',
      'webcal://tracker.hospital.example/feeds/secret/duties.ics?lang=en',
    );
    await user.click(within(dialog).getByRole('tab', { name: 'Outlook' }));
    expect(within(dialog).getByText(/Subscribe from web/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    expect(screen.queryByText(/secret/)).toBeNull();
  });

  it('are revoked after a question', async () => {
    let revoked = false;
    server.use(
      http.delete(`${API}/feed-tokens/phone`, () => {
        revoked = true;
        return new HttpResponse(null, { status: 204 });
      }),
      http.get(`${API}/feed-tokens`, () => HttpResponse.json({ items: revoked ? [] : [PHONE] })),
    );
    const { user } = await openApp('/settings', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Revoke Phone' }));
    await user.click(await screen.findByRole('button', { name: 'Revoke link' }));

    expect(await screen.findByText('No links yet.')).toBeVisible();
  });

  it('may not come, and can be asked for again', async () => {
    server.use(http.get(`${API}/feed-tokens`, () => problem(500, 'internal'), { once: true }));
    const { user } = await openApp('/settings', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('Phone')).toBeVisible();
  });
});

describe('leaving', () => {
  it('everywhere is asked first, and leaves nothing behind', async () => {
    let sent: unknown;
    server.use(
      http.get(`${API}/auth/provider`, () => HttpResponse.json({ kind: 'LOCAL' })),
      http.post(`${API}/auth/sign-out`, async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user, queryClient } = await openApp('/settings', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Sign out everywhere' }));
    const question = await screen.findByRole('alertdialog');
    await user.click(within(question).getByRole('button', { name: 'Sign out everywhere' }));

    expect(await screen.findByRole('heading', { name: 'Sign in to Tracker' })).toBeVisible();
    expect(sent).toEqual({ everywhere: true });
    expect(
      JSON.stringify(
        queryClient
          .getQueryCache()
          .getAll()
          .map(({ state }) => state.data),
      ),
    ).not.toContain('Rina');
  });
});
