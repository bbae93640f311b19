import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/language';

type Texts = { [key: string]: string | Texts };

const namespaces = readdirSync('src/i18n/en').map((file) => file.replace('.json', ''));
const flatten = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );
const read = (language: string, namespace: string): Map<string, string> =>
  new Map(flatten(JSON.parse(readFileSync(`src/i18n/${language}/${namespace}.json`, 'utf8')) as Texts));

const PLURAL = /_(zero|one|two|few|many|other)$/;
const base = (key: string): string => key.replace(PLURAL, '');
const keysOf = (texts = new Map<string, string>()): string[] => [...new Set([...texts.keys()].map(base))].toSorted();
const placeholders = (text: string): string[] =>
  [...text.matchAll(/{{\s*(\w+)/g)].map(([, name = '']) => name).toSorted();

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.gen\.|\.d\.ts$|^testing/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');
const written = new Set([...sources.matchAll(/['"`](?:[\w-]+:)?([\w-]+(?:\.[\w-]+)*)['"`]/g)].map(([, key]) => key));
const patterns = [...sources.matchAll(/`(?:[\w-]+:)?((?:[\w-]+\.|\$\{[^}]+\}\.?)*(?:[\w-]+|\$\{[^}]+\}))`/g)]
  .map(([, template = '']) => template)
  .filter((template) => template.includes('${') && /^[\w-]+\./.test(template))
  .map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\\?\{[^}]+\}/g, '[\\w-]+')}$`));
const isUsed = (key: string): boolean => written.has(key) || patterns.some((pattern) => pattern.test(key));

describe.each(namespaces)('the texts of %s', (namespace) => {
  const [english, hebrew] = LANGUAGES.map((language) => read(language, namespace));

  it('have the same keys in both languages', () => {
    expect(keysOf(hebrew)).toEqual(keysOf(english));
  });

  it.each(LANGUAGES)('have every plural form that %s needs', (language) => {
    const texts = read(language, namespace);
    const plurals = new Set([...texts.keys()].filter((key) => PLURAL.test(key)).map(base));
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

    const missing = [...plurals]
      .flatMap((key) => categories.map((category) => `${key}_${category}`))
      .filter((key) => !texts.has(key));

    expect(missing).toEqual([]);
  });

  it('fill in the same values in both languages', () => {
    const differing = [...(english ?? [])]
      .filter(([key]) => !PLURAL.test(key))
      .filter(([key, text]) => placeholders(hebrew?.get(key) ?? '').join() !== placeholders(text).join());

    expect(differing).toEqual([]);
  });

  it('are never empty', () => {
    const texts = [...(english ?? []), ...(hebrew ?? [])];

    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

// Not those of problems: the server chooses among them, as a violation's code does among the validations.
describe.each(namespaces.filter((namespace) => namespace !== 'problems'))('the texts of %s', (namespace) => {
  it('are all used', () => {
    const unused = keysOf(read('en', namespace)).filter((key) => !key.startsWith('validation.') && !isUsed(key));

    expect(unused).toEqual([]);
  });
});
