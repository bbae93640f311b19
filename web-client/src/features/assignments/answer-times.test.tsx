import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { API } from '@/testing/answers';
import { ADI, NOA, TAL } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { personOf } from '@/testing/record';
import { server } from '@/testing/server';

describe('answers', () => {
  it('name first whom residents wait for longest', async () => {
    const slow = { person: personOf(TAL), decided: 12, hoursMedian: 30.5, hoursMean: 41.2, waiting: 4 };
    const quick = { person: personOf(ADI), decided: 3, hoursMedian: 2, hoursMean: 2, waiting: 9 };
    const silent = { person: personOf(NOA), decided: 0, waiting: 1 };
    server.use(http.get(`${API}/tasks/answer-times`, () => HttpResponse.json({ items: [silent, quick, slow] })));
    await openApp('/admin/assignments?view=answers', { as: ADI });

    const rows = await screen.findAllByRole('row');
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      'Tal Regev30.541.2124',
      'Adi Shaham2239',
      'Noa Barkan––01',
    ]);
  });
});
