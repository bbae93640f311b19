// Measures the training record with 50 people at once, against a server of its own on a store of the wanted size:
//   node loadtest/record.mjs [residents] [items] [entries] [seconds for each request]
// Fills a temporary folder first (STORE=folder fills that one once and keeps it). Prints p50 and p95 in milliseconds, and p50 as a
// multiple of the reference in the same run, GET /health/live by as many people. Needs ./run --build-only first.
import { spawn, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [residents = 200, items = 10000, entries = 200000, seconds = 5] = process.argv.slice(2).map(Number);
const people = 50;
const java = path.join(process.env.JAVA_HOME ?? '/usr', 'bin/java');
const password = 'a quiet room in the west wing';
const folder = process.env.STORE ? path.resolve(process.env.STORE) : await mkdtemp(path.join(tmpdir(), 'tracker-record-'));
const file = path.join(folder, 'tracker.db');

if (!existsSync(file)) {
  const from = performance.now();
  execFileSync(
    'mvn',
    ['-q', '-o', '-B', '-pl', 'api', 'test', '-Dtest=RecordSeed', `-Dtracker.seed.dir=${folder}`, `-Dtracker.seed.residents=${residents}`,
      `-Dtracker.seed.leaves=${items}`, `-Dtracker.seed.entries=${entries}`],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  console.log(`filled in ${((performance.now() - from) / 1000).toFixed(0)} s`);
}
console.log(`${residents} residents, ${items} items, ${entries} entries, ${((await stat(file)).size / 1e6).toFixed(0)} MB`);

const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const unlimited = Object.fromEntries(['SIGN_IN', 'GENERAL'].map((name) => [`TRACKER_LIMITS_${name}`, '1000000/1s']));
const cache = path.join(root, 'api/target/quarkus-app/tracker.aot');
const server = spawn(
  java,
  [...(existsSync(cache) ? [`-XX:AOTCache=${cache}`] : []), '-Xmx256m', '-XX:+UseSerialGC', '--enable-native-access=ALL-UNNAMED',
    '-Dquarkus.profile=local', `-Dquarkus.http.port=${port}`, '-Dquarkus.management.port=0',
    '-jar', 'api/target/quarkus-app/quarkus-run.jar'],
  { cwd: root, stdio: 'ignore', env: { ...process.env, ...unlimited, TRACKER_DATA_DIR: folder, TRACKER_PUBLIC_URL: base } },
);
try {
  await ready();
  await measure();
} finally {
  server.kill('SIGTERM');
  if (server.exitCode === null) await new Promise((resolve) => server.on('exit', resolve));
  if (!process.env.STORE) await rm(folder, { recursive: true, force: true });
}

async function measure() {
  const rotations = (await json('GET', '/api/v1/rotations')).items;
  const tutors = await Promise.all(rotations.map((_, number) => signIn(`tutor-${number}@load.example`)));
  const trainees = await Promise.all(
    Array.from({ length: Math.min(residents, people - tutors.length) }, (_, number) => signIn(`resident-${number}@load.example`)),
  );
  const own = await Promise.all(trainees.map(async (auth) => (await json('GET', '/api/v1/tasks/recent-items', undefined, auth)).items));
  const pool = await waiting(tutors);

  const reference = await phase('GET /health/live (reference)', () => call('GET', '/health/live'));
  const cases = [
    ['GET tasks/queue, by tutors', (n) => call('GET', '/api/v1/tasks/queue', undefined, tutors[n % tutors.length])],
    ['GET progress/me, by residents', (n) => call('GET', '/api/v1/progress/me', undefined, trainees[n % trainees.length])],
    ['GET tasks, 50 of one resident', (n) => call('GET', '/api/v1/tasks', undefined, trainees[n % trainees.length])],
    ['POST tasks, a new entry', (n) => {
      const who = n % trainees.length;
      const body = { itemId: own[who][n % own[who].length].itemId, note: 'measured' };
      return call('POST', '/api/v1/tasks', body, { ...trainees[who], 'Idempotency-Key': randomUUID() });
    }],
    ['POST tasks/decisions, one entry', () => {
      const next = pool.pop();
      return next && call('POST', '/api/v1/tasks/decisions', { decisions: [next.decision] }, next.auth);
    }],
    ['GET tasks/queue again', (n) => call('GET', '/api/v1/tasks/queue', undefined, tutors[n % tutors.length])],
  ];
  for (const [name, run] of cases) await phase(name, run, reference);
  console.log(`memory after: ${rss()} MB`);
}

// Everybody repeats the request without a pause until the time is over or nothing is left to do.
async function phase(name, run, reference) {
  const warmUntil = performance.now() + 1000;
  const until = warmUntil + seconds * 1000;
  const times = [];
  let number = 0;
  await Promise.all(
    Array.from({ length: people }, async () => {
      while (performance.now() < until) {
        const from = performance.now();
        const work = run(number++);
        if (!work) return;
        await work;
        if (from >= warmUntil || name.startsWith('POST tasks/decisions')) times.push(performance.now() - from);
      }
    }),
  );
  times.sort((a, b) => a - b);
  const p50 = times[Math.floor(times.length * 0.5)];
  const p95 = times[Math.floor(times.length * 0.95)];
  const ratio = reference ? `x${(p50 / reference).toFixed(1)}` : '';
  console.log(`${name.padEnd(34)} ${String(times.length).padStart(6)} requests   p50 ${p50.toFixed(1)} ms   p95 ${p95.toFixed(1)} ms   ${ratio}`);
  return p50;
}

async function waiting(tutors) {
  const pool = [];
  for (const auth of tutors) {
    const queue = await json('GET', '/api/v1/tasks/queue?pageSize=100', undefined, auth);
    for (const group of queue.items) {
      const query = `residentId=${group.resident.id}&rotationId=${group.rotationId}&status=PENDING&order=OLDEST`;
      const page = await json('GET', `/api/v1/tasks?${query}`, undefined, auth);
      page.items.forEach((task) => pool.push({ auth, decision: { taskId: task.id, version: task.version, decision: 'APPROVE' } }));
    }
  }
  return pool.sort(() => Math.random() - 0.5);
}

async function signIn(email) {
  const answer = await json('POST', '/api/v1/auth/sign-in', { email, password });
  return { Authorization: `Bearer ${answer.accessToken}` };
}

async function call(method, where, body, headers = {}) {
  const init = { method, headers: { ...headers } };
  if (body) {
    init.headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(body);
  }
  const answer = await fetch(base + where, init);
  const content = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${method} ${where}: ${answer.status} ${Buffer.from(content)}`);
  return content;
}

async function json(...parts) {
  return JSON.parse(Buffer.from(await call(...parts)).toString());
}

async function ready() {
  for (let i = 0; i < 6000; i++) {
    if (server.exitCode !== null) throw new Error('The server ended');
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
