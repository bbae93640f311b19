import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Faults of a program rather than of a person: they read as something unexpected, with a reference. */
const OF_PROGRAMS = new Set([
  'bad-request',
  'feed-not-found',
  'feed-refused',
  'headers-too-large',
  'malformed-json',
  'media-type-unsupported',
  'method-not-allowed',
  'not-acceptable',
  'token-wrong-algorithm',
  'token-wrong-audience',
  'token-wrong-issuer',
  'too-many-parts',
  'uri-too-long',
]);

it('every refusal that the server documents has its words', () => {
  const table = readFileSync('../docs/problems.md', 'utf8');
  const slugs = [...table.matchAll(/^\|\s*`([a-z-]+)`/gm)].map(([, slug = '']) => slug);
  const texts = Object.keys(JSON.parse(readFileSync('src/i18n/en/problems.json', 'utf8')) as object);
  const worded = new Set(texts.map((key) => key.replace(/_(one|two|other)$/, '')));

  expect(slugs.length).toBeGreaterThan(0);
  expect(slugs.filter((slug) => !worded.has(slug) && !OF_PROGRAMS.has(slug))).toEqual([]);
});
