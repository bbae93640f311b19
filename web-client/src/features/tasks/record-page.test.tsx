import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { RINA, TAL } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { recordOf, task } from '@/testing/record';
import { server } from '@/testing/server';

let sent: { id: unknown; match: string | null; body: unknown }[] = [];

beforeEach(() => {
  sent = [];
  server.use(...recordOf());
});

const entry = async (name: string): Promise<HTMLElement> =>
  within(await screen.findByRole('main')).findByRole('listitem', {
    name: (_, element) => element.textContent.includes(name),
  });

describe('the record', () => {
  it('says who decided, when and why', async () => {
    await openApp('/record', { as: RINA });

    const rejected = await entry('Septic shock');
    expect(within(rejected).getByText('Rejected')).toBeVisible();
    expect(within(rejected).getByText(/Rejected by Tal Regev, Wed 25 Nov, 09:30/)).toBeVisible();
    expect(within(rejected).getByText('This was a lecture.')).toBeVisible();
    expect(within(rejected).queryByRole('button')).not.toBeInTheDocument();
  });

  it('speaks Hebrew', async () => {
    await openApp('/record', { as: RINA, language: 'he' });

    const rejected = await entry('הלם ספטי');
    expect(within(rejected).getByText(/נדחה על ידי טל רגב/)).toBeVisible();
  });

  it('lets an entry that was sent back be corrected and sent again, over the version that was read', async () => {
    server.use(
      http.patch(`${API}/tasks/:id`, async ({ params, request }) => {
        sent.push({ id: params['id'], match: request.headers.get('If-Match'), body: await request.json() });
        return HttpResponse.json(task('t2', 'artery', { version: 2 }));
      }),
    );
    const { user } = await openApp('/record', { as: RINA });

    await user.click(within(await entry('Arterial line')).getByRole('button', { name: 'Edit Arterial line' }));
    const dialog = await screen.findByRole('dialog', { name: 'Arterial line' });
    await user.click(within(dialog).getByRole('button', { name: 'Add 2' }));
    await user.type(within(dialog).getByRole('textbox', { name: /Note/ }), 'Left radial');
    await user.keyboard('{Control>}{Enter}{/Control}');

    await waitFor(() =>
      expect(sent).toEqual([
        { id: 't2', match: '"1"', body: { count: 3, note: 'Left radial', performedOn: '2026-11-24' } },
      ]),
    );
    expect(await screen.findByText('Resubmitted. It waits for your tutor again.')).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('shows why a correction was not taken, and keeps what was typed', async () => {
    server.use(http.patch(`${API}/tasks/:id`, () => problem(409, 'task-decided')));
    const { user } = await openApp('/record', { as: RINA });

    await user.click(within(await entry('Endotracheal')).getByRole('button', { name: /Edit/ }));
    await user.click(await screen.findByRole('button', { name: 'Save' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('decided in the meantime');
    expect(screen.getByRole('textbox', { name: /Note/ })).toHaveValue('Rapid sequence, video laryngoscope');
  });

  it('withdraws an entry after a question', async () => {
    server.use(
      http.delete(`${API}/tasks/:id`, ({ params, request }) => {
        sent.push({ id: params['id'], match: request.headers.get('If-Match'), body: undefined });
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await openApp('/record', { as: RINA });

    await user.click(within(await entry('Endotracheal')).getByRole('button', { name: /Withdraw/ }));
    await user.click(await screen.findByRole('button', { name: 'Withdraw entry' }));

    await waitFor(() => expect(sent).toEqual([{ id: 't1', match: '"1"', body: undefined }]));
  });

  it('narrows to one status in the address', async () => {
    const { user, router } = await openApp('/record', { as: RINA });
    await entry('Septic shock');

    await user.click(screen.getByRole('radio', { name: 'Approved' }));

    expect(await entry('Mask ventilation')).toBeVisible();
    expect(screen.queryByText('Septic shock')).not.toBeInTheDocument();
    expect(router.state.location.search).toEqual({ status: 'APPROVED' });
  });

  it('says that nothing is there', async () => {
    server.use(...recordOf([]));

    await openApp('/record', { as: RINA });

    expect(await screen.findByRole('heading', { name: 'Nothing logged yet' })).toBeVisible();
  });

  it('says that it failed, with the reference', async () => {
    server.use(http.get(`${API}/tasks`, () => problem(500, 'internal')));

    await openApp('/record', { as: RINA });

    expect(await screen.findByRole('alert')).toHaveTextContent('req-7f3a');
  });

  it('is not for tutors', async () => {
    await openApp('/record', { as: TAL });

    expect(await screen.findByRole('heading', { name: 'This page is not open to you' })).toBeVisible();
  });
});
