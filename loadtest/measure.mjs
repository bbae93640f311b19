// Measures the main requests of one user, one after the other, against a server of its own on an empty folder:
//   node loadtest/measure.mjs [rounds]
// Prints p50, p95 and p99 in milliseconds, and each p50 as a multiple of the reference in the same run: GET /health/live, which does
// nothing. With REDIS_URL set, the limiter counts there. Needs ./run --build-only first.
import { spawn, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const rounds = Number(process.argv[2] ?? 300);
const java = path.join(process.env.JAVA_HOME ?? '/usr', 'bin/java');
const email = 'measure@tracker.example';
const password = 'only-for-this-measure';
const folder = await mkdtemp(path.join(tmpdir(), 'tracker-measure-'));
const port = await freePort();
const base = `http://127.0.0.1:${port}`;

const unlimited = Object.fromEntries(
  ['SIGN_IN', 'IMPORTS', 'TEMPLATES', 'FEEDS', 'GENERAL'].map((name) => [`TRACKER_LIMITS_${name}`, '1000000/1s']),
);
const cache = path.join(root, 'api/target/quarkus-app/tracker.aot');
const started = performance.now();
const server = spawn(
  java,
  [`-XX:AOTCache=${cache}`, '-Xmx256m', '-XX:+UseSerialGC', '--enable-native-access=ALL-UNNAMED', '-Dquarkus.profile=local',
    `-Dquarkus.http.port=${port}`, '-Dquarkus.management.port=0', '-Dtracker.web.dir=web-client/dist',
    '-jar', 'api/target/quarkus-app/quarkus-run.jar'],
  {
    cwd: root,
    stdio: 'ignore',
    env: {
      ...process.env, ...unlimited, TRACKER_DATA_DIR: folder, TRACKER_PUBLIC_URL: base,
      TRACKER_BOOTSTRAP_ADMIN_EMAIL: email, TRACKER_BOOTSTRAP_ADMIN_PASSWORD: password,
      ...(process.env.REDIS_URL ? { TRACKER_REDIS_URL: process.env.REDIS_URL } : {}),
    },
  },
);
try {
  await ready();
  console.log(`start to ready: ${(performance.now() - started).toFixed(0)} ms`);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  console.log(`idle memory: ${rss()} MB`);
  await measure();
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.on('exit', resolve));
  await rm(folder, { recursive: true, force: true });
}

async function measure() {
  const signIn = await json('POST', '/api/v1/auth/sign-in', { email, password });
  const auth = { Authorization: `Bearer ${signIn.accessToken}` };
  await commit(auth, 'PEOPLE', 'people.csv');
  const month = await readFile(path.join(root, 'demo/on-call-month.xlsx'));
  const first = await upload(auth, 'ON_CALL', 'on-call-month.xlsx', month);
  await commitPreview(auth, first);
  const feed = await json('POST', '/api/v1/feed-tokens', { name: 'measure' }, auth);
  const feedPath = new URL(feed.urls.onCall).pathname;

  const cases = [
    ['GET /health/live (reference)', () => call('GET', '/health/live')],
    ['GET /api/v1/me', () => call('GET', '/api/v1/me', undefined, auth)],
    ['GET on-call/days, 31 days', () => call('GET', '/api/v1/on-call/days?from=2027-01-01&to=2027-01-31', undefined, auth)],
    ['GET on-call/mine', () => call('GET', '/api/v1/on-call/mine?from=2027-01-01&to=2027-01-31', undefined, auth)],
    ['GET feed on-call.ics, a month of 421', () => call('GET', feedPath)],
    ['POST imports, preview of the month', () => upload(auth, 'ON_CALL', 'on-call-month.xlsx', month)],
  ];
  let reference;
  for (const [name, run] of cases) {
    const n = name.startsWith('POST') ? Math.ceil(rounds / 5) : rounds;
    for (let i = 0; i < n / 2; i++) await run();
    const times = [];
    for (let i = 0; i < n; i++) {
      const from = performance.now();
      await run();
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    const p50 = times[Math.floor(times.length * 0.5)];
    reference ??= p50;
    const [p95, p99] = [0.95, 0.99].map((part) => times[Math.floor(times.length * part)]);
    const tail = `p95 ${p95.toFixed(2)} ms   p99 ${p99.toFixed(2)} ms`;
    console.log(`${name.padEnd(40)} p50 ${p50.toFixed(2)} ms   ${tail}   x${(p50 / reference).toFixed(1)}`);
  }
  console.log(`memory after: ${rss()} MB`);
}

async function commit(auth, kind, file) {
  const preview = await upload(auth, kind, file, await readFile(path.join(root, 'demo', file)));
  await commitPreview(auth, preview);
}

async function commitPreview(auth, { id, fingerprint }) {
  await call('POST', `/api/v1/imports/${id}/commit`, undefined, { ...auth, 'If-Match': `"${fingerprint}"` });
}

async function upload(auth, kind, name, content) {
  const form = new FormData();
  form.set('kind', kind);
  form.set('file', new Blob([content]), name);
  const answer = await fetch(`${base}/api/v1/imports`, { method: 'POST', headers: auth, body: form });
  if (!answer.ok) throw new Error(`${kind}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

async function call(method, where, body, headers = {}) {
  const init = { method, headers: { ...headers } };
  if (body) {
    init.headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(body);
  }
  const answer = await fetch(base + where, init);
  const content = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${method} ${where}: ${answer.status}`);
  return content;
}

async function json(...parts) {
  return JSON.parse(Buffer.from(await call(...parts)).toString());
}

async function ready() {
  for (let i = 0; i < 3000; i++) {
    const answer = await fetch(`${base}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('The server did not become ready');
}

function rss() {
  return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)]).toString()) / 1024);
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}
