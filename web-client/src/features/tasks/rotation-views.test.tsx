import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { API } from '@/testing/answers';
import { RINA } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { recordOf, task } from '@/testing/record';
import { server } from '@/testing/server';

let asked: string[] = [];

beforeEach(() => {
  asked = [];
  server.use(...recordOf());
  server.use(
    http.get(`${API}/tasks`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(`${searchParams.get('residentId')} ${searchParams.get('rotationId')}`);
      return HttpResponse.json({ items: [task('t1', 'shock')] });
    }),
  );
});

describe('the views of a rotation', () => {
  it('sum it up by category', async () => {
    const { user, router } = await openApp('/rotations/icu', { as: RINA });

    await user.click(await screen.findByRole('tab', { name: 'Overview' }));

    const panel = screen.getByRole('tabpanel', { name: 'Overview' });
    expect(within(panel).getByRole('meter', { name: 'The whole rotation' })).toBeVisible();
    expect(within(panel).getByRole('meter', { name: 'Skills' })).toBeVisible();
    expect(router.state.location.search).toMatchObject({ view: 'overview' });
  });

  it('gather what helps to learn its items, and nothing of the others', async () => {
    await openApp('/rotations/icu?view=resources', { as: RINA, language: 'he' });

    const panel = await screen.findByRole('tabpanel', { name: 'מקורות' });
    expect(within(panel).getByRole('link', { name: 'הנחיה' })).toHaveAttribute(
      'href',
      'https://guidelines.example/sepsis',
    );
    expect(within(panel).getByText('יש להכיר את צעדי השעה הראשונה.')).toBeVisible();
    expect(
      within(panel)
        .getAllByRole('listitem')
        .filter((item) => item.querySelector('h2')),
    ).toHaveLength(1);
  });

  it('list what one logged in it', async () => {
    await openApp('/rotations/icu?view=activity', { as: RINA });

    expect(
      await within(await screen.findByRole('tabpanel', { name: 'Activity' })).findByText('Septic shock'),
    ).toBeVisible();
    expect(asked).toEqual(['rina icu']);
  });

  it('begin with the items when the address names none that is known', async () => {
    await openApp('/rotations/icu?view=sideways', { as: RINA });

    expect(await screen.findByRole('tabpanel', { name: 'Items' })).toBeVisible();
  });
});
