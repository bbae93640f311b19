import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { ADI, RINA, TAL } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { server } from '@/testing/server';
import type { Hit } from './queries';

const LINE: Hit = {
  kind: 'ITEM',
  id: 'line',
  name: 'Arterial line',
  nameHe: 'קו עורקי',
  rotationId: 'icu',
  path: [
    { name: 'ICU', nameHe: 'טיפול נמרץ' },
    { name: 'Skills', nameHe: 'מיומנויות' },
  ],
};
const PERSON: Hit = { kind: 'PERSON', id: 'rina', name: 'Rina Amar', nameHe: 'רינה אמר', role: 'RESIDENT', path: [] };

const answering = (items: Hit[], asked: string[] = []): void =>
  server.use(
    http.get(`${API}/search`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('q') ?? '');
      return HttpResponse.json({ items });
    }),
  );

beforeEach(() => {
  server.use(
    http.get(`${API}/feed-tokens`, () => HttpResponse.json({ items: [] })),
    http.get(`${API}/auth/provider`, () => HttpResponse.json({ kind: 'LOCAL' })),
  );
});

const open = async (as = RINA, language: 'en' | 'he' = 'en') => {
  const app = await openApp('/settings', { as, language });
  await screen.findByRole('heading', { level: 1 });
  await app.user.keyboard('{Control>}[KeyK]{/Control}');
  const field = await screen.findByRole('combobox');
  return { ...app, field };
};

describe('the palette', () => {
  it('offers the pages of the role, and goes to the chosen one by keyboard alone', async () => {
    const { user, router } = await open();

    expect(screen.queryByRole('option', { name: 'People' })).toBeNull();
    await user.keyboard('petit{Enter}');

    await waitFor(() => expect(router.state.location.pathname).toBe('/petitions'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks the server once the typing pauses, and opens what was found', async () => {
    const asked: string[] = [];
    answering([LINE], asked);
    const { user, router } = await open();

    await user.keyboard('arterial');
    await user.click(await screen.findByRole('option', { name: /Arterial line/ }));

    expect(asked).toEqual(['arterial']);
    await waitFor(() => expect(router.state.location.href).toBe('/rotations/icu?item=line'));
  });

  it('finds in Hebrew, and says where an item stands', async () => {
    answering([LINE]);
    const { user } = await open(TAL, 'he');

    await user.keyboard('קו');

    expect(await screen.findByRole('option', { name: /קו עורקי/ })).toHaveTextContent('טיפול נמרץ / מיומנויות');
  });

  it('opens a resident’s record for those who teach, and an item in the curriculum', async () => {
    answering([PERSON]);
    const { user, router } = await open(ADI);

    await user.keyboard('rina');
    await user.click(await screen.findByRole('option', { name: /Rina Amar/ }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/residents/rina'));
  });

  it('asks nothing for a single letter, and says when nothing is found or the search failed', async () => {
    const asked: string[] = [];
    answering([], asked);
    const { user } = await open();

    await user.keyboard('q');
    expect(screen.getByRole('status', { name: '' })).toBeInTheDocument();
    expect(asked).toEqual([]);
    await user.keyboard('qqq');
    expect(await screen.findByText('Nothing found')).toBeVisible();

    server.use(http.get(`${API}/search`, () => problem(500, 'internal')));
    await user.keyboard('w');
    expect(await screen.findByText(/Something went wrong on our side/)).toBeVisible();
  });

  it('is opened by a button, and Escape leads back to it', async () => {
    const { user } = await openApp('/settings', { as: RINA });
    const [button = document.body] = await screen.findAllByRole('button', { name: 'Search' });

    await user.click(button);
    await screen.findByRole('combobox');
    await user.keyboard('{Escape}');

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(button).toHaveFocus());
  });
});
