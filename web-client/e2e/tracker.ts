import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

/** A server of the packaged product on an empty folder. Without a link where the environment names the admin. */
export type Tracker = { address: string; setUpLink: string };
export type TrackerOptions = { language: 'en' | 'he' };
/** What else a server may be told; where it will be is known before it starts. */
export type Setting = { address: string; environment: Record<string, string> };
type Words = (key: string, values?: Record<string, string | number>) => string;

/** Playwright's test with a running product and the words of the project's language. */
export const test = base.extend<{ words: Words }, TrackerOptions & Setting & { tracker: Tracker }>({
  language: ['en', { option: true, scope: 'worker' }],
  address: [
    // The language, so that each gets a server of its own.
    async ({ language: _ }, use) => use(`http://127.0.0.1:${await freePort()}`),
    { scope: 'worker' },
  ],
  environment: [{}, { option: true, scope: 'worker' }],
  tracker: [
    async ({ address, environment }, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'tracker-e2e-'));
      const java = path.join(process.env.JAVA_HOME ?? '/usr', 'bin/java');
      const server = spawn(
        java,
        [
          '-Xmx256m',
          '--enable-native-access=ALL-UNNAMED',
          '-Dquarkus.profile=local',
          `-Dquarkus.http.port=${new URL(address).port}`,
          '-Dquarkus.management.port=0',
          '-Dtracker.web.dir=web-client/dist',
          '-jar',
          'api/target/quarkus-app/quarkus-run.jar',
        ],
        { cwd: root, env: { ...process.env, TRACKER_DATA_DIR: folder, TRACKER_PUBLIC_URL: address, ...environment } },
      );
      let log = '';
      server.stdout.on('data', (data: Buffer) => (log += data.toString()));
      server.stderr.on('data', (data: Buffer) => (log += data.toString()));
      await until(
        async () => (await fetch(`${address}/health/ready`).catch(() => undefined))?.ok || undefined,
        () => log,
      );
      const hasAdmin = 'TRACKER_BOOTSTRAP_ADMIN_EMAIL' in environment;
      const setUpLink = await until(
        () => (hasAdmin ? '' : /https?:\S+\/set-up\?token=\S+/.exec(log)?.[0]),
        () => log,
      );
      await use({ address, setUpLink });
      const ended = new Promise((resolve) => server.on('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  words: async ({ language }, use) => use(wordsOf(language)),
});

/** The catalogue's text of `namespace:key`, with its values filled in. */
function wordsOf(language: string): Words {
  const folder = path.join(root, 'web-client/src/i18n', language);
  const catalogues = Object.fromEntries(
    readdirSync(folder).map((file) => [
      path.parse(file).name,
      JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
    ]),
  );
  return (key, values = {}) => {
    const [namespace = '', name = ''] = key.split(':');
    const text = name
      .split('.')
      .reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], catalogues[namespace]);
    if (typeof text !== 'string') throw new Error(`No word for ${key} in ${language}`);
    return Object.entries(values).reduce(
      (filled, [variable, value]) => filled.replaceAll(`{{${variable}}}`, String(value)),
      text,
    );
  };
}

async function until<T>(read: () => T | undefined | Promise<T | undefined>, log: () => string): Promise<T> {
  for (let i = 0; i < 400; i++) {
    const found = await read();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Tracker did not start:\n${log()}`);
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
