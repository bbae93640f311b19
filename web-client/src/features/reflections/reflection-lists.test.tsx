import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { API } from '@/testing/answers';
import { ADI, RINA } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { personOf } from '@/testing/record';
import { server } from '@/testing/server';
import type { BegunReflection, Reflection } from './queries';

const reflection = (id: string, itemName: string): Reflection => ({
  id,
  taskId: id,
  rotationId: 'icu',
  itemId: 'artery',
  itemName,
  templateId: 'default_resident_1',
  author: personOf(RINA),
  authorRole: 'RESIDENT',
  resident: personOf(RINA),
  answers: {},
  submittedAt: '2026-11-25T07:30:00Z',
  shared: false,
  allowedActions: [],
});

const begun: BegunReflection = {
  taskId: 't7',
  itemName: 'Central line',
  itemNameHe: 'קו מרכזי',
  resident: personOf(RINA),
  performedOn: '2026-11-24',
  updatedAt: '2026-11-25T08:00:00Z',
};

const knowing = (
  answer: (asked: URLSearchParams) => { items: Reflection[]; nextPageToken?: string },
  drafts = [begun],
) => {
  const asked: string[] = [];
  server.use(
    http.get(`${API}/reflections/drafts`, () => HttpResponse.json({ items: drafts })),
    http.get(`${API}/reflections`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      searchParams.delete('pageSize');
      asked.push(searchParams.toString());
      return HttpResponse.json(answer(searchParams));
    }),
  );
  return asked;
};

describe('the list of reflections', () => {
  it('finds by words, days and order, which stay in the address', async () => {
    const asked = knowing((params) => ({
      items: params.get('q')
        ? [reflection('a', 'Arterial line')]
        : [reflection('a', 'Arterial line'), reflection('b', 'Intubation')],
    }));
    const { user, router } = await openApp('/reflections?from=2026-11-01&to=2026-11-25&order=OLDEST', { as: RINA });
    expect(await screen.findByRole('link', { name: 'Intubation' })).toBeVisible();

    await user.type(screen.getByRole('searchbox', { name: 'Search item, name or text' }), 'arter');

    await waitFor(() => expect(screen.queryByRole('link', { name: 'Intubation' })).not.toBeInTheDocument());
    expect(asked).toEqual([
      'from=2026-11-01&to=2026-11-25&order=OLDEST',
      'from=2026-11-01&to=2026-11-25&order=OLDEST&q=arter',
    ]);
    expect(router.state.location.search).toEqual({ from: '2026-11-01', to: '2026-11-25', q: 'arter', order: 'OLDEST' });
  });

  it('drops days that are none from the address', async () => {
    const asked = knowing(() => ({ items: [] }), []);
    await openApp('/reflections?from=yesterday&order=SIDEWAYS', { as: RINA });

    expect(await screen.findByText('No reflections yet')).toBeVisible();
    expect(asked).toEqual(['']);
  });

  it('goes on with a search that found nothing in the pages looked through', async () => {
    knowing((params) =>
      params.get('pageToken') ? { items: [reflection('a', 'Arterial line')] } : { items: [], nextPageToken: 'further' },
    );
    const { user } = await openApp('/reflections?q=line', { as: ADI });
    expect(await screen.findByText('Nothing found so far. “Show more” searches further.')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Show more' }));

    expect(await screen.findByRole('link', { name: 'Arterial line' })).toBeVisible();
  });

  it('says when nothing is found at all', async () => {
    knowing(() => ({ items: [] }));
    await openApp('/reflections?q=nothing', { as: ADI });

    expect(await screen.findByText('Nothing found')).toBeVisible();
  });

  it('leads back to what was begun, in the reader’s language', async () => {
    knowing(() => ({ items: [] }));
    await openApp('/reflections', { as: RINA, language: 'he' });

    const drafts = await screen.findByRole('region', { name: 'טיוטות שלא הוגשו' });

    expect(within(drafts).getByRole('link', { name: 'קו מרכזי' })).toHaveAttribute('href', '/reflections/write/t7');
  });
});
