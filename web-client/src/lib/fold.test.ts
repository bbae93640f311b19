import { expect, it } from 'vitest';
import { holds } from './fold';

it.each([
  ['ד״ר נועה ברקן', 'ברקן'],
  ['ד״ר נועה ברקן', 'דר'],
  ['נוֹעָה ברקן', 'נועה'],
  ['Zoë Lévy', 'zoe lev'],
])('%s is found by %s', (text, typed) => {
  expect(holds(text, typed)).toBe(true);
});

it('nothing is found by another name', () => {
  expect(holds('Noa Barkan', 'Tal')).toBe(false);
});
