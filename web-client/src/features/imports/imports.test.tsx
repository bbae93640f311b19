import { screen, waitFor, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import type { Answer } from '@/api/shapes';
import { API, problem } from '@/testing/answers';
import { ADI, RINA, TAL } from '@/testing/cast';
import { onPhone, openApp } from '@/testing/open-app';
import { rosterOf, TODAY } from '@/testing/roster';
import { server } from '@/testing/server';

type ImportView = Answer<'/api/v1/imports/{id}'>;
type Change = ImportView['changes'][number];

const created: Change = {
  kind: 'CREATED',
  subject: TODAY,
  field: 'icu',
  before: [],
  after: ['רינה אמר'],
  overwritesManualEdit: false,
};
const overwriting: Change = {
  kind: 'UPDATED',
  subject: '2026-11-27',
  field: 'or_main',
  before: ['טל רגב'],
  after: ['רינה אמר'],
  lastImport: ['נועה ברקן'],
  overwritesManualEdit: true,
};

const preview = (rest: Partial<ImportView> = {}): ImportView => ({
  id: 'i1',
  kind: 'ON_CALL',
  status: 'PREVIEWED',
  fileName: 'november.xlsx',
  sheetName: 'November',
  mode: 'REPLACE_DAYS',
  manualEdits: 'REPLACE',
  createdAt: '2026-11-25T06:00:00Z',
  createdBy: 'adi',
  counts: { rows: 30, created: 1, updated: 0, deleted: 0, unchanged: 0 },
  fingerprint: 'f1',
  cleared: false,
  findings: [],
  changes: [created],
  unknownNames: [],
  laterChanges: [],
  allowedActions: ['REFRESH', 'COMMIT'],
  ...rest,
});

const open = async (view: ImportView, language: 'en' | 'he' = 'en') => {
  server.use(
    ...rosterOf([], [ADI, RINA, TAL]),
    http.get(`${API}/imports/i1`, () => HttpResponse.json(view)),
  );
  return openApp('/admin/imports/i1', { as: ADI, language });
};

const history = (items: ImportView[], nextPageToken?: string) =>
  http.get(`${API}/imports`, () => HttpResponse.json({ items, ...(nextPageToken ? { nextPageToken } : {}) }));

describe('bringing a file', () => {
  const file = new File(['יום,תאריך'], 'november.csv', { type: 'text/csv' });
  const choose = async (user: Awaited<ReturnType<typeof openApp>>['user']) => {
    await screen.findByRole('button', { name: 'Choose a file' });
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input) await user.upload(input, file);
    await user.click(await screen.findByRole('button', { name: 'Show what would change' }));
  };

  it('leads to its preview', async () => {
    server.use(
      ...rosterOf([]),
      history([]),
      http.post(`${API}/imports`, () => HttpResponse.json(preview(), { status: 201 })),
      http.get(`${API}/imports/i1`, () => HttpResponse.json(preview())),
    );
    const { user } = await openApp('/admin/imports', { as: ADI });

    await choose(user);

    expect(await screen.findByRole('heading', { level: 1, name: 'november.xlsx' })).toBeVisible();
  });

  it('says what is wrong with a refused file, and that nothing was changed', async () => {
    const detail = 'The record that starts on line 4 has a quotation mark without its partner.';
    server.use(
      ...rosterOf([]),
      history([]),
      http.post(`${API}/imports`, () => problem(422, 'file-quote-unclosed', { detail })),
    );
    const { user } = await openApp('/admin/imports', { as: ADI });

    await choose(user);

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('“november.csv” cannot be used');
    expect(alert).toHaveTextContent('A quotation mark lacks its partner.');
    expect(alert).toHaveTextContent(detail);
    expect(alert).toHaveTextContent('Nothing was changed.');
  });

  it('offers no roster modes for people', async () => {
    server.use(...rosterOf([]), history([]));
    const { user, router } = await openApp('/admin/imports', { as: ADI });

    const kinds = within(await screen.findByRole('navigation', { name: 'What to import' }));
    await user.click(kinds.getByRole('link', { name: 'People' }));

    expect(await screen.findByText('The list of people')).toBeVisible();
    expect(screen.queryByRole('radio', { name: /Whole months/ })).toBeNull();
    expect(router.state.location.search).toEqual({ kind: 'PEOPLE' });
  });

  it('keeps a history that goes on', async () => {
    server.use(...rosterOf([], [ADI]), history([preview({ status: 'COMMITTED' })], 'more'));
    await openApp('/admin/imports', { as: ADI });

    const row = within(await screen.findByRole('row', { name: /november.xlsx/ }));
    expect(row.getByText('Published')).toBeVisible();
    expect(await row.findByText('Adi Shaham')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show more' })).toBeVisible();
  });

  it('is closed to tutors', async () => {
    await openApp('/admin/imports', { as: TAL });

    expect(await screen.findByText('This page is not open to you')).toBeVisible();
  });
});

describe('a preview', () => {
  it('is published by a button that says how much', async () => {
    let condition: string | null = null;
    const { user } = await open(preview());
    server.use(
      http.post(`${API}/imports/i1/commit`, ({ request }) => {
        condition = request.headers.get('If-Match');
        return HttpResponse.json(preview({ status: 'COMMITTED', allowedActions: ['UNDO'] }));
      }),
    );

    await user.click(await screen.findByRole('button', { name: 'Publish 1 assignment' }));

    expect(await screen.findByText('1 assignment is published')).toBeVisible();
    expect(condition).toBe('"f1"');
    expect(screen.getByRole('button', { name: 'Take back' })).toBeVisible();
  });

  it('cannot be published while the file has errors, and says why', async () => {
    await open(
      preview({
        allowedActions: ['REFRESH'],
        findings: [
          { row: 7, column: 'ת.חדר ניתוח', code: 'unknown-person', severity: 'WARNING', value: 'פלוני', message: '' },
          { row: 5, column: 'תאריך', code: 'invalid-date', severity: 'ERROR', value: '32/11/2026', message: '' },
          { row: 9, column: 'תאריך', code: 'of-a-newer-server', severity: 'ERROR', value: '', message: 'In English.' },
        ],
      }),
    );

    const button = await screen.findByRole('button', { name: 'Publish 1 assignment' });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(/The file has errors/);
    const rows = within(screen.getByRole('table', { name: 'Findings' })).getAllByRole('row');
    expect(rows[1]).toHaveTextContent('This is no date that exists.');
    expect(rows[2]).toHaveTextContent('In English.');
    expect(rows[3]).toHaveTextContent('Nobody of this name has an account.');
  });

  it('asks to look at edits by hand before they are lost', async () => {
    const changes = [created, overwriting];
    const { user } = await open(
      preview({ changes, counts: { rows: 2, created: 1, updated: 1, deleted: 0, unchanged: 0 } }),
    );
    const button = await screen.findByRole('button', { name: 'Publish 2 changes' });
    expect(button).toBeDisabled();

    await user.click(screen.getByRole('checkbox', { name: /Only edits by hand/ }));
    const table = within(screen.getByRole('table', { name: 'What changes' }));
    expect(table.queryByText('Thu 26 Nov')).toBeNull();
    expect(table.getByRole('row', { name: /OR \(Main\) רינה אמר טל רגב ?edited by hand נועה ברקן/ })).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /I have looked at them/ }));

    expect(button).toBeEnabled();
  });

  it('that is out of date is replaced by a fresh one, with a word about it', async () => {
    const fresh = preview({ counts: { rows: 30, created: 5, updated: 0, deleted: 0, unchanged: 0 } });
    const { user } = await open(preview());
    server.use(
      http.post(`${API}/imports/i1/commit`, () =>
        problem(409, 'import-outdated', { preview: fresh } as Partial<Schemas['Problem']>),
      ),
    );

    await user.click(await screen.findByRole('button', { name: 'Publish 1 assignment' }));

    expect(await screen.findByRole('button', { name: 'Publish 5 assignments' })).toBeEnabled();
    expect(screen.getByText(/The data changed since this preview/)).toBeVisible();
  });

  it('settles a name and reads the file again', async () => {
    const waiting = { name: 'כהן', rows: [7, 9], count: 2, candidates: [{ id: 'tal', fullName: 'Tal Regev' }] };
    const sent: unknown[] = [];
    const { user } = await open(preview({ unknownNames: [waiting] }));
    server.use(
      http.post(`${API}/name-aliases`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ id: 'a1', name: 'כהן', accountId: 'tal', createdAt: '2026-11-25T06:00:00Z' });
      }),
      http.post(`${API}/imports/i1/refresh`, () => HttpResponse.json(preview())),
    );

    expect(await screen.findByText('Rows 7 and 9, 2 times')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Whose is כהן?' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: 'Tal Regev' }));
    await user.click(screen.getByRole('button', { name: 'Assign' }));

    expect(await screen.findByText('כהן is settled')).toBeVisible();
    expect(sent).toEqual([{ name: 'כהן', accountId: 'tal' }]);
    expect(screen.queryByRole('heading', { name: /to settle/ })).toBeNull();
  });

  it('is not offered for publishing when it changes nothing', async () => {
    await open(preview({ changes: [], counts: { rows: 30, created: 0, updated: 0, deleted: 0, unchanged: 400 } }));

    expect(await screen.findByText(/The file changes nothing/)).toBeVisible();
  });

  it('is read in Hebrew on a phone', async () => {
    onPhone();
    await open(
      preview({ changes: [overwriting], counts: { rows: 1, created: 0, updated: 2, deleted: 0, unchanged: 0 } }),
      'he',
    );

    expect(await screen.findByRole('button', { name: 'פרסום שני שינויים' })).toBeDisabled();
    expect(await screen.findByText('חדר ניתוח ראשי')).toBeVisible();
    expect(screen.getByText('שונה ידנית')).toBeVisible();
  });

  it('that is gone says so', async () => {
    server.use(
      ...rosterOf([]),
      http.get(`${API}/imports/i1`, () => problem(404, 'not-found')),
    );
    await openApp('/admin/imports/i1', { as: ADI });

    expect(await screen.findByText('It no longer exists, or you may not see it.')).toBeVisible();
  });
});

describe('taking back', () => {
  const committed = preview({ status: 'COMMITTED', allowedActions: ['UNDO'], laterChanges: [overwriting] });

  it('shows first which later edits go with it', async () => {
    const { user } = await open(committed);
    server.use(
      http.post(`${API}/imports/i1/undo`, async () => {
        await delay(1);
        return HttpResponse.json(preview({ status: 'UNDONE', allowedActions: [] }));
      }),
    );

    await user.click(await screen.findByRole('button', { name: 'Take back' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText('1 edit by hand since then is taken back too:')).toBeVisible();
    expect(dialog.getByText('טל רגב')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Take the import back' }));

    expect(await screen.findByText(/This import was taken back/)).toBeVisible();
  });

  it('is over when what it needs was deleted', async () => {
    await open(preview({ status: 'COMMITTED', allowedActions: [], changes: [], cleared: true }));

    expect(await screen.findByText(/It can no longer be taken back/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take back' })).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'What changes' })).not.toBeInTheDocument();
  });

  it('says why it cannot be done', async () => {
    const { user } = await open(committed);
    server.use(http.post(`${API}/imports/i1/undo`, () => problem(409, 'import-changed-since')));

    await user.click(await screen.findByRole('button', { name: 'Take back' }));
    await user.click(await screen.findByRole('button', { name: 'Take the import back' }));

    expect(await screen.findByText(/has changed or is in use since/)).toBeVisible();
  });
});

describe('a curriculum', () => {
  const file = new File(['Category,Subject'], 'icu.csv', { type: 'text/csv' });

  it('goes into the rotation that it came from, or becomes a new one', async () => {
    const sent: Record<string, unknown>[] = [];
    server.use(
      ...rosterOf([]),
      history([]),
      http.get(`${API}/rotations`, () =>
        HttpResponse.json({ items: [{ id: 'icu', name: 'ICU', nameHe: 'טיפול נמרץ', color: 'red' }] }),
      ),
      http.post(`${API}/imports`, async ({ request }) => {
        sent.push(Object.fromEntries([...(await request.formData())].filter(([name]) => name !== 'file')));
        return problem(422, 'file-empty');
      }),
    );
    const { user } = await openApp('/admin/imports?kind=CURRICULUM&rotation=icu', { as: ADI });
    await screen.findByRole('button', { name: 'Choose a file' });
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input) await user.upload(input, file);
    const show = await screen.findByRole('button', { name: 'Show what would change' });

    await user.click(show);
    await screen.findByRole('alert');
    await user.click(screen.getByRole('radio', { name: /Into a new rotation/ }));
    expect(show).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: 'Name of the new rotation' }), 'Burns');
    await user.click(show);

    await expect.poll(() => sent).toHaveLength(2);
    expect(sent[0]).toMatchObject({ kind: 'CURRICULUM', rotationId: 'icu' });
    expect(sent[1]).toMatchObject({ kind: 'CURRICULUM', rotationName: 'Burns' });
  });
});
