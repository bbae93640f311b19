import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOR_FAMILIES } from '@/ui/color-family';

const css = readFileSync('src/app/tokens.css', 'utf8');
const block = (selector: string): Map<string, string> => {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(start, css.indexOf('}', start));
  return new Map([...body.matchAll(/--([\w-]+): #([0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]));
};

const luminance = (hex: string): number => {
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
};

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const grounds = ['canvas', 'surface', 'sunken'];
const textPairs: [string, string][] = [
  ...['ink', 'ink-muted'].flatMap((text) => grounds.map((ground): [string, string] => [text, ground])),
  ...['accent', 'danger'].flatMap((text) => ['canvas', 'surface', 'sunken'].map((g): [string, string] => [text, g])),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-strong'],
  ['canvas', 'ink'],
  ...['accent', 'danger', 'warning', 'success'].map((tone): [string, string] => [`${tone}-soft-ink`, `${tone}-soft`]),
  ...[1, 2, 3, 4].map((level): [string, string] => [`heat-${level}-ink`, `heat-${level}`]),
  ...COLOR_FAMILIES.map((family): [string, string] => [`${family}-ink`, `${family}-soft`]),
  ...COLOR_FAMILIES.map((family): [string, string] => ['ink', `${family}-soft`]),
  ['ink-muted', 'accent-soft'],
];
const edgePairs: [string, string][] = [
  ...grounds.map((ground): [string, string] => ['line-strong', ground]),
  ...grounds.map((ground): [string, string] => ['focus', ground]),
  ...COLOR_FAMILIES.map((family): [string, string] => [`${family}-mark`, 'surface']),
];

describe.each([
  ['light', ':root'],
  ['dark', ":root[data-theme='dark']"],
])('the %s theme', (_, selector) => {
  const tokens = block(selector);
  const ratio = ([one, other]: [string, string]): number =>
    contrast(tokens.get(one) ?? 'missing', tokens.get(other) ?? 'missing');

  it.each(textPairs)('lets %s be read on %s', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edgePairs)('lets %s be seen on %s', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(3);
  });
});
