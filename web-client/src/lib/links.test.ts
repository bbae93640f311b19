import { expect, it } from 'vitest';
import { splitLinks } from './links';

it('finds addresses, and leaves the sentence around them alone', () => {
  expect(splitLinks('See https://library.example/icu (https://a.example).')).toEqual([
    { text: 'See ', isLink: false },
    { text: 'https://library.example/icu', isLink: true },
    { text: ' (', isLink: false },
    { text: 'https://a.example', isLink: true },
    { text: ').', isLink: false },
  ]);
});

it('makes no link of anything but https', () => {
  expect(splitLinks('javascript:alert(1) http://old.example')).toEqual([
    { text: 'javascript:alert(1) http://old.example', isLink: false },
  ]);
});
