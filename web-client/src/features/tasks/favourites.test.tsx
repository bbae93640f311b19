import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '@/api/shapes';
import { API, problem } from '@/testing/answers';
import { RINA } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { type ItemId, recordOf, TREE } from '@/testing/record';
import { server } from '@/testing/server';

type Favourite = Answer<'/api/v1/favourite-items'>['items'][number];

const favourite = (itemId: ItemId | 'elsewhere', rotationId = 'icu'): Favourite => ({
  itemId,
  name: TREE.nodes.find(({ id }) => id === itemId)?.name ?? 'Handover',
  rotationId,
  rotationName: rotationId === 'icu' ? 'ICU' : 'PACU',
});

/** What the server keeps, the newest first, and what it was asked to change. */
let kept: Favourite[] = [];
let asked: string[] = [];

const keeps = (...items: Favourite[]): void => {
  kept = items;
};

beforeEach(() => {
  asked = [];
  keeps();
  server.use(...recordOf());
  server.use(
    http.get(`${API}/favourite-items`, () => HttpResponse.json({ items: kept })),
    http.put(`${API}/favourite-items/:itemId`, ({ params }) => {
      asked.push(`PUT ${String(params['itemId'])}`);
      keeps(favourite(params['itemId'] as ItemId), ...kept);
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete(`${API}/favourite-items/:itemId`, ({ params }) => {
      asked.push(`DELETE ${String(params['itemId'])}`);
      keeps(...kept.filter(({ itemId }) => itemId !== params['itemId']));
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

const links = (): (string | null | undefined)[] =>
  within(screen.getByRole('tabpanel', { name: 'Items' }))
    .queryAllByRole('link')
    .map((link) => link.querySelector('bdi')?.textContent);

const choices = (group: HTMLElement): (string | null | undefined)[] =>
  within(group)
    .getAllByRole('button')
    .map((button) => button.querySelector('bdi')?.textContent);

describe('the star of an item', () => {
  it('marks it, and takes the mark off again', async () => {
    const { user } = await openApp('/rotations/icu?item=mask', { as: RINA });

    const star = await screen.findByRole('button', { name: 'Add to favourites' });
    await waitFor(() => expect(star).toBeEnabled());
    expect(star).toHaveAttribute('aria-pressed', 'false');
    await user.click(star);
    expect(await screen.findByRole('button', { name: 'Remove from favourites' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await waitFor(() => expect(kept.map(({ itemId }) => itemId)).toEqual(['mask']));
    await user.click(screen.getByRole('button', { name: 'Remove from favourites' }));

    expect(await screen.findByRole('button', { name: 'Add to favourites' })).toBeVisible();
    await waitFor(() => expect(asked).toEqual(['PUT mask', 'DELETE mask']));
    expect(kept).toEqual([]);
  });

  it('shines before the server has answered', async () => {
    const gate = new EventTarget();
    const opened = new Promise((resolve) => gate.addEventListener('open', resolve, { once: true }));
    server.use(
      http.put(`${API}/favourite-items/:itemId`, async () => {
        await opened;
        keeps(favourite('mask'));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await openApp('/rotations/icu?item=mask', { as: RINA });

    const star = await screen.findByRole('button', { name: 'Add to favourites' });
    await waitFor(() => expect(star).toBeEnabled());
    await user.click(star);

    expect(await screen.findByRole('button', { name: 'Remove from favourites' })).toBeVisible();
    expect(kept).toEqual([]);
    gate.dispatchEvent(new Event('open'));
    await waitFor(() => expect(kept).toHaveLength(1));
    expect(screen.getByRole('button', { name: 'Remove from favourites' })).toBeVisible();
  });

  it('goes out again when the server refuses, which is told in words', async () => {
    server.use(http.put(`${API}/favourite-items/:itemId`, () => problem(409, 'too-many-favourites')));
    const { user } = await openApp('/rotations/icu?item=mask', { as: RINA });

    const star = await screen.findByRole('button', { name: 'Add to favourites' });
    await waitFor(() => expect(star).toBeEnabled());
    await user.click(star);

    expect(await screen.findByText(/as many favourites as there may be. Remove one/)).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Add to favourites' })).toHaveAttribute('aria-pressed', 'false');
  });

  it('speaks Hebrew', async () => {
    keeps(favourite('mask'));
    await openApp('/rotations/icu?item=mask', { as: RINA, language: 'he' });

    expect(await screen.findByRole('button', { name: 'הסרה מהמועדפים' })).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('when something is logged, favourites', () => {
  it('stand above the others, the newest first, those of the rotation alone', async () => {
    keeps(favourite('elsewhere', 'pacu'), favourite('mask'), favourite('shock'));
    const { user } = await openApp('/rotations/icu', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Log' }));

    const group = await screen.findByRole('region', { name: 'Favourites' });
    expect(choices(group)).toEqual(['Mask ventilation', 'Septic shock']);
    expect(choices(screen.getByRole('region', { name: 'Other items' }))).toEqual([
      'Endotracheal intubation',
      'Arterial line',
    ]);
    await user.click(within(group).getByRole('button', { name: /Septic shock/ }));
    expect(await screen.findByRole('dialog', { name: 'Septic shock' })).toBeVisible();
  });

  it('make way for what is searched for', async () => {
    keeps(favourite('mask'));
    const { user } = await openApp('/rotations/icu', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Log' }));
    await screen.findByRole('region', { name: 'Favourites' });
    await user.keyboard('arterial');

    expect(screen.queryByRole('region', { name: 'Favourites' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Arterial line/ })).toBeVisible();
  });

  it('are no hindrance while they cannot be read', async () => {
    server.use(http.get(`${API}/favourite-items`, () => problem(500, 'internal')));
    const { user } = await openApp('/rotations/icu', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Log' }));

    expect(await screen.findByRole('button', { name: /Mask ventilation/ })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Favourites' })).not.toBeInTheDocument();
  });
});

describe('the items of a rotation', () => {
  it('are narrowed to favourites, which the address tells', async () => {
    keeps(favourite('mask'), favourite('artery'));
    const { user, router } = await openApp('/rotations/icu', { as: RINA });

    const chips = await screen.findByRole('radiogroup', { name: 'Show favourites only' });
    await user.click(await within(chips).findByRole('radio', { name: 'Favourites 2' }));

    await waitFor(() => expect(links()).toEqual(['Mask ventilation', 'Arterial line']));
    expect(router.state.location.href).toBe('/rotations/icu?favourites=true');
    expect(screen.getByRole('radio', { name: 'Complete 1' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Knowledge 0' })).toBeVisible();
  });

  it('are told how to become one where there is none', async () => {
    const { user } = await openApp('/rotations/icu?favourites=true', { as: RINA });

    expect(await screen.findByText('No favourites in this rotation yet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all items' }));

    await waitFor(() => expect(links()).toHaveLength(4));
  });

  it('say what failed when favourites alone are asked for and cannot be read', async () => {
    server.use(http.get(`${API}/favourite-items`, () => problem(500, 'internal')));

    await openApp('/rotations/icu?favourites=true', { as: RINA });

    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('radiogroup', { name: 'Show favourites only' })).toBeVisible();
  });
});
