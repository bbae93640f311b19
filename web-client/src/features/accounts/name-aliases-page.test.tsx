import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { ADI, RINA } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { server } from '@/testing/server';

const ALIAS = { id: 'one', name: 'ד"ר אמר', accountId: 'rina', createdAt: '2026-11-01T08:00:00Z' };
const FORMER = { id: 'two', name: 'Levi D.', accountId: 'gone', createdAt: '2026-11-02T08:00:00Z' };

beforeEach(() => {
  server.use(
    http.get(`${API}/directory`, () =>
      HttpResponse.json({
        items: [{ id: 'rina', fullName: RINA.fullName, fullNameHe: RINA.fullNameHe, role: 'RESIDENT' }],
      }),
    ),
  );
});

describe('name aliases', () => {
  it('say whom they stand for', async () => {
    server.use(http.get(`${API}/name-aliases`, () => HttpResponse.json({ items: [ALIAS, FORMER] })));

    await openApp('/admin/name-aliases', { as: ADI });

    const row = await screen.findByRole('row', { name: /ד"ר אמר/ });
    expect(await within(row).findByText('Rina Amar')).toBeVisible();
    expect(screen.getByRole('row', { name: /Levi D\./ })).toHaveTextContent('Former member');
  });

  it('are deleted after a question, and a refusal is shown in it', async () => {
    server.use(
      http.get(`${API}/name-aliases`, () => HttpResponse.json({ items: [ALIAS] })),
      http.delete(`${API}/name-aliases/one`, () => problem(503, 'unavailable'), { once: true }),
    );
    const { user } = await openApp('/admin/name-aliases', { as: ADI });

    await user.click(await screen.findByRole('button', { name: 'Delete alias ד"ר אמר' }));
    const question = await screen.findByRole('alertdialog');
    expect(question).toHaveTextContent('no longer take “ד"ר אמר” for Rina Amar');
    await user.click(within(question).getByRole('button', { name: 'Delete alias' }));
    expect(await within(question).findByRole('alert')).toHaveTextContent('busy');

    server.use(
      http.delete(`${API}/name-aliases/one`, () => new HttpResponse(null, { status: 204 })),
      http.get(`${API}/name-aliases`, () => HttpResponse.json({ items: [] })),
    );
    await user.click(within(question).getByRole('button', { name: 'Delete alias' }));

    expect(await screen.findByText('No aliases yet')).toBeVisible();
  });

  it('may not come, and can be asked for again', async () => {
    server.use(
      http.get(`${API}/name-aliases`, () => problem(500, 'internal'), { once: true }),
      http.get(`${API}/name-aliases`, () => HttpResponse.json({ items: [] })),
    );
    const { user } = await openApp('/admin/name-aliases', { as: ADI, language: 'he' });

    await user.click(await screen.findByRole('button', { name: 'ניסיון נוסף' }));

    expect(await screen.findByText('אין עדיין כינויים')).toBeVisible();
  });

  it('are not shown to a resident', async () => {
    await openApp('/admin/name-aliases', { as: RINA });

    expect(await screen.findByText('This page is not open to you')).toBeVisible();
  });
});
