import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { ADI } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { rosterOf } from '@/testing/roster';
import { server } from '@/testing/server';

describe('a curriculum', () => {
  const file = new File(['Category,Subject'], 'icu.csv', { type: 'text/csv' });

  it('goes into the rotation that it came from, or becomes a new one', async () => {
    const sent: Record<string, unknown>[] = [];
    server.use(
      ...rosterOf([]),
      http.get(`${API}/imports`, () => HttpResponse.json({ items: [] })),
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
