import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Source = { file: string; text: string };

const sources: Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|css)$/.test(file) && !/\.test\.|\.gen\.|\.d\.ts$|^testing/.test(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

/** What the linters cannot see. Each rule comes with a line that breaks it, so that a rule cannot die unnoticed. */
const rules = [
  {
    name: 'styles name start and end, never left and right',
    forbidden:
      /(?<![\w-])-?(?:ml|mr|pl|pr|left|right|border-l|border-r|rounded-[lr]|rounded-[tb][lr])-(?=[\d[(a])|text-(?:left|right)\b|(?:margin|padding)-(?:left|right)/,
    breaks: 'className="ml-2"',
    allowedIn: /^$/,
  },
  {
    name: 'dates are made and shown in lib only',
    forbidden: /new Date\b|Date\.now|toLocale\w*String|Intl\.(?:DateTime|Number|Relative|List)Format/,
    breaks: 'new Date()',
    allowedIn: /^lib\//,
  },
  {
    name: 'query keys are written in queries only',
    forbidden: /queryKey:\s*\[/,
    breaks: "queryKey: ['accounts']",
    allowedIn: /(^|\/)queries\.ts$/,
  },
  {
    name: 'colours come from tokens',
    forbidden: /#[0-9a-f]{6}\b|\brgb\(/i,
    breaks: 'fill="#ff0000"',
    allowedIn: /^(app\/(tokens|app)\.css|lib\/theme\.ts|features\/curriculum\/rotation-colors\.ts)$/,
  },
  {
    name: 'widgets are imported one by one',
    forbidden: /from 'react-aria-components'/,
    breaks: "import { Button } from 'react-aria-components'",
    allowedIn: /^$/,
  },
];

describe.each(rules)('$name', ({ forbidden, breaks, allowedIn }) => {
  it('holds everywhere', () => {
    const offenders = sources.filter(({ file, text }) => !allowedIn.test(file) && forbidden.test(text));

    expect(offenders.map(({ file }) => file)).toEqual([]);
  });

  it('catches the fault', () => {
    expect(forbidden.test(breaks)).toBe(true);
  });
});
