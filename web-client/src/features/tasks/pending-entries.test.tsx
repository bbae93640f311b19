import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { API } from '@/testing/answers';
import { RINA, TAL } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { recordOf, task } from '@/testing/record';
import { directoryOf } from '@/testing/roster';
import { server } from '@/testing/server';

it('decides on all that waits of a resident on the resident’s page, and leaves to others what is theirs', async () => {
  let waiting = ['r1', 'r2'];
  const decided: string[] = [];
  server.use(...recordOf());
  server.use(
    http.get(`${API}/directory`, () => HttpResponse.json({ items: directoryOf(RINA, TAL) })),
    http.get(`${API}/tasks`, () =>
      HttpResponse.json({
        items: [
          ...waiting.map((id) => task(id, 'intubation', { allowedActions: ['APPROVE', 'REJECT', 'RETURN'] })),
          task('other', 'artery'),
        ],
      }),
    ),
    http.post(`${API}/tasks/decisions`, async ({ request }) => {
      const { decisions } = (await request.json()) as { decisions: { taskId: string; decision: string }[] };
      decided.push(...decisions.map(({ taskId, decision }) => `${taskId} ${decision}`));
      waiting = [];
      return HttpResponse.json({ items: decisions.map(({ taskId }) => ({ taskId, outcome: 'DECIDED' })) });
    }),
  );
  const { user } = await openApp('/residents/rina?tab=entries', { as: TAL });

  await user.click(await screen.findByRole('radio', { name: 'Awaiting' }));
  expect(await screen.findAllByRole('checkbox')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: /^Approve/ }));

  await waitFor(() => expect(decided).toEqual(['r1 APPROVE', 'r2 APPROVE']));
  await waitFor(() => expect(screen.queryByRole('checkbox')).not.toBeInTheDocument());
  expect(within(screen.getByRole('main')).getByText('Arterial line')).toBeVisible();
});
