import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { RINA } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { petition, recordOf, task } from '@/testing/record';
import { server } from '@/testing/server';

let logged: unknown[] = [];

beforeEach(() => {
  logged = [];
  server.use(
    ...recordOf(),
    http.post(`${API}/tasks`, async ({ request }) => {
      logged.push(await request.json());
      return HttpResponse.json(task('new'), { status: 201 });
    }),
  );
});

const items = (): (string | null)[] =>
  within(screen.getByRole('main'))
    .queryAllByRole('link')
    .map((link) => link.querySelector('bdi')?.textContent ?? null)
    .filter((name) => name !== null);

describe('a rotation', () => {
  it('shows every item by category and domain with its three figures', async () => {
    await openApp('/rotations/icu', { as: RINA });

    const skills = await screen.findByRole('region', { name: 'Skills' });
    expect(within(skills).getByText('11 of 23 approved · 3 awaiting · 12 to go')).toBeVisible();
    expect(within(skills).getByRole('heading', { name: 'Airway' })).toBeVisible();
    expect(within(skills).getByRole('link', { name: /Endotracheal intubation/ })).toHaveTextContent(
      '6 of 10 approved · 2 awaiting · 4 to go',
    );
    expect(screen.queryByRole('region', { name: 'Guidance' })).not.toBeInTheDocument();
  });

  it.each([
    ['arterial', ['Arterial line']],
    ['קו עורקי', ['Arterial line']],
    ['עורק', ['Arterial line']],
    ['a-line', ['Arterial line']],
    ['airway mask', ['Mask ventilation']],
    ['אוויר', ['Endotracheal intubation', 'Mask ventilation']],
  ])('finds %s in either script, by its own name or one above it', async (typed, found) => {
    const { user } = await openApp('/rotations/icu', { as: RINA });

    await user.type(await screen.findByRole('searchbox', { name: 'Search items' }), typed);

    await waitFor(() => expect(items()).toEqual(found));
  });

  it('counts on its chips what each would show, and narrows by them', async () => {
    const { user } = await openApp('/rotations/icu', { as: RINA });

    await user.click(await screen.findByRole('radio', { name: 'Complete 1' }));

    await waitFor(() => expect(items()).toEqual(['Mask ventilation']));
    expect(screen.getByRole('radio', { name: 'Skills 1' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Knowledge 0' })).toBeVisible();
  });

  it('opens an item with what helps to learn it, and logs it', async () => {
    const { user } = await openApp('/rotations/icu', { as: RINA });

    await user.click(await screen.findByRole('link', { name: /Septic shock/ }));
    const sheet = await screen.findByRole('dialog', { name: 'Septic shock' });
    expect(within(sheet).getByText('Know the bundle of the first hour.')).toBeVisible();
    expect(within(sheet).getByRole('link', { name: 'Guideline' })).toHaveAttribute(
      'href',
      'https://guidelines.example/sepsis',
    );
    expect(within(sheet).getByRole('link', { name: 'https://library.example/icu' })).toBeVisible();
    expect(await within(sheet).findByText('This was a lecture.')).toBeVisible();
    await user.click(within(sheet).getByRole('button', { name: 'Log' }));
    await user.click(within(sheet).getByRole('button', { name: 'Add 5' }));
    await user.click(within(sheet).getByRole('button', { name: 'Log 6' }));

    await waitFor(() => expect(logged).toMatchObject([{ itemId: 'shock', count: 6 }]));
  });

  it('logs what is searched for by keys alone', async () => {
    const { user } = await openApp('/rotations/icu', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Log' }));
    expect(await screen.findByRole('searchbox', { name: 'Search items' })).toHaveFocus();
    await user.keyboard('מסכה{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Mask ventilation' })).toBeVisible();
    await user.keyboard('{Control>}{Enter}{/Control}');

    await waitFor(() => expect(logged).toMatchObject([{ itemId: 'mask', count: 1 }]));
  });

  it('leads to the reflection on what was just logged, once it is in the record', async () => {
    const { user, router } = await openApp('/rotations/icu', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Log' }));
    await user.keyboard('mask{Enter}');
    await user.click(await screen.findByRole('switch', { name: 'Also write a reflection' }));
    await user.click(screen.getByRole('button', { name: 'Log 1' }));

    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/reflections\/write\/./));
    expect(logged).toMatchObject([{ itemId: 'mask', count: 1 }]);
  });

  it('counts down what is left of a note', async () => {
    const { user } = await openApp('/rotations/icu?item=shock', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Log' }));
    await user.type(screen.getByRole('textbox', { name: /Note/ }), 'twelve signs');

    expect(screen.getByText('No patient data. 488 characters left.')).toBeVisible();
  });

  it('that is not active can be read, not logged in', async () => {
    const { user } = await openApp('/rotations/pacu', { as: RINA });

    expect(await screen.findByText(/Logging is open in your active rotation only/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Log' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: /Septic shock/ }));
    const sheet = await screen.findByRole('dialog', { name: 'Septic shock' });
    expect(within(sheet).queryByRole('button', { name: 'Log' })).not.toBeInTheDocument();
  });

  it('stays open for logging while its end is asked for', async () => {
    server.use(
      http.get(`${API}/petitions`, ({ request }) => {
        const query = new URL(request.url).searchParams;
        const isAskedFor = query.get('rotationId') === 'icu' && query.get('status') === 'PENDING';
        return HttpResponse.json({ items: isAskedFor ? [petition('p1', { type: 'FINISH' })] : [] });
      }),
    );

    await openApp('/rotations/icu', { as: RINA });

    expect(await screen.findByRole('button', { name: 'Log' })).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Waiting for an answer' })).toHaveAttribute('href', '/petitions');
  });

  it('asks to finish with a reason, and warns of what is missing', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post(`${API}/petitions`, async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { user } = await openApp('/rotations/icu', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Ask to finish' }));
    const dialog = await screen.findByRole('dialog', { name: 'Finish ICU?' });
    expect(within(dialog).getByText('15 required entries are still missing.')).toBeVisible();
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Leaving in May');
    await user.click(within(dialog).getByRole('button', { name: 'Ask to finish' }));

    await waitFor(() => expect(asked).toEqual([{ rotationId: 'icu', type: 'FINISH', reason: 'Leaving in May' }]));
  });

  it('says what failed', async () => {
    server.use(http.get(`${API}/rotations/:id/tree`, () => problem(404, 'rotation-not-found')));

    await openApp('/rotations/nowhere', { as: RINA });

    expect(await screen.findByRole('alert')).toHaveTextContent('This rotation no longer exists.');
  });
});
