// Measures the training record with 50 people at once, against a server of its own on a store of the wanted size:
//   node loadtest/record.mjs [residents] [items] [entries] [seconds of stress for each request] [seconds of work]
// Fills a temporary folder first (STORE=folder fills that one once and keeps it). Two measures:
//   work: 50 people do what people of their role do, one to three seconds after each answer; this is the figure to keep below 100 ms
//   stress: 50 people repeat one request without a pause, so that the times are those of a queue for the processor
// Prints p50, p95 and p99 in milliseconds, and for stress what the server used of the processor for each request and p50 as a multiple
// of the reference in the same run, GET /health/live by as many people. The people share the machine with the server.
// APP names the server's folder (default api/target/quarkus-app), JFR a file for a recording. Needs ./run --build-only first.
import { spawn, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [residents = 200, items = 10000, entries = 2000000, seconds = 5, working = 300] = process.argv.slice(2).map(Number);
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
const app = process.env.APP ?? path.join(root, 'api/target/quarkus-app');
const cache = path.join(app, 'tracker.aot');
const ticks = Number(execFileSync('getconf', ['CLK_TCK']).toString());
const server = spawn(
  java,
  [...(existsSync(cache) ? [`-XX:AOTCache=${cache}`] : []),
    ...(process.env.JFR ? [`-XX:StartFlightRecording=filename=${process.env.JFR},settings=profile`] : []),
    '-Xmx256m', '-XX:+UseSerialGC', '--enable-native-access=ALL-UNNAMED',
    '-Dquarkus.profile=local', `-Dquarkus.http.port=${port}`, '-Dquarkus.management.port=0',
    '-jar', path.join(app, 'quarkus-run.jar')],
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
  const admins = [await signIn('adi@hospital.example')];
  const trainees = await Promise.all(
    Array.from({ length: Math.min(residents, people - tutors.length - admins.length) }, (_, number) => signIn(`resident-${number}@load.example`)),
  );
  const own = await Promise.all(trainees.map(async (auth) => (await json('GET', '/api/v1/tasks/recent-items', undefined, auth)).items));
  const pool = await waiting(tutors);
  const groups = pool.map(({ auth, group }) => ({ auth, ...group }));

  const tutor = (n) => tutors[n % tutors.length];
  const trainee = (n) => trainees[n % trainees.length];
  const any = (n) => groups[(n * 7919) % groups.length];
  const get = (where, auth) => call('GET', `/api/v1/${where}`, undefined, auth);
  const cases = [
    ['GET dashboards/tutor', 'tutor', (n) => get('dashboards/tutor', tutor(n))],
    ['GET dashboards/resident', 'resident', (n) => get('dashboards/resident', trainee(n))],
    ['GET dashboards/admin', 'admin', () => get('dashboards/admin', admins[0])],
    ['GET tasks/queue', 'tutor', (n) => get('tasks/queue', tutor(n))],
    ['GET progress/{resident}', 'tutor', (n) => get(`progress/${any(n).residentId}`, any(n).auth)],
    ['GET tasks, a group that waits', 'tutor', (n) => get(`tasks?${any(n).query}`, any(n).auth)],
    ['POST tasks/decisions, one entry', 'tutor', () => {
      const next = pool.pop();
      return next && call('POST', '/api/v1/tasks/decisions', { decisions: [next.decision] }, next.auth);
    }],
    ['GET progress/me', 'resident', (n) => get('progress/me', trainee(n))],
    ['GET tasks, 50 of one resident', 'resident', (n) => get('tasks', trainee(n))],
    ['GET tasks/recent-items', 'resident', (n) => get('tasks/recent-items', trainee(n))],
    ['POST tasks, a new entry', 'resident', (n) => {
      const who = n % trainees.length;
      const body = { itemId: own[who][n % own[who].length].itemId, note: 'measured' };
      return call('POST', '/api/v1/tasks', body, { ...trainees[who], 'Idempotency-Key': randomUUID() });
    }],
  ];
  if (working) await work(cases, { tutor: tutors.length, resident: trainees.length, admin: admins.length });
  if (!seconds) return;
  const reference = await stress('GET /health/live (reference)', () => call('GET', '/health/live'));
  for (const [name, , run] of cases) await stress(name, run, reference);
  console.log(`memory after: ${rss()} MB`);
}

// Everybody does one thing after the other, in the order of the list but from a place of their own, and reads what comes back.
async function work(cases, counts) {
  const times = new Map(cases.map(([name]) => [name, []]));
  const until = performance.now() + working * 1000;
  const cpu = processor();
  const person = async (role, number) => {
    const own = cases.filter(([, who]) => who === role);
    await pause(3000 * Math.random());
    for (let turn = number; performance.now() < until; turn++) {
      const [name, , run] = own[turn % own.length];
      const from = performance.now();
      await run(role === 'tutor' ? number + turn * counts.tutor : number);
      times.get(name).push(performance.now() - from);
      await pause(1000 + 2000 * Math.random());
    }
  };
  const everybody = Object.entries(counts).flatMap(([role, count]) =>
    Array.from({ length: count }, (_, number) => person(role, number)));
  await Promise.all(everybody);
  console.log(`work: ${everybody.length} people, 1 to 3 s between requests, ${working} s`);
  times.forEach((some, name) => print(name, some));
  const all = [...times.values()].flat();
  print('everything', all, `${(all.length / working).toFixed(0)} a second   ${((processor() - cpu) / all.length).toFixed(1)} ms of processor each`);
}

// Everybody repeats the request without a pause until the time is over or nothing is left to do.
async function stress(name, run, reference) {
  const warmUntil = performance.now() + 1000;
  const until = warmUntil + seconds * 1000;
  const times = [];
  const cpu = processor();
  const begun = performance.now();
  let number = 0;
  await Promise.all(
    Array.from({ length: people }, async () => {
      while (performance.now() < until) {
        const from = performance.now();
        const answer = run(number++);
        if (!answer) return;
        await answer;
        if (from >= warmUntil || name.startsWith('POST tasks/decisions')) times.push(performance.now() - from);
      }
    }),
  );
  const each = (processor() - cpu) / number;
  const rate = number / ((performance.now() - begun) / 1000);
  const p50 = quantile(times.sort((a, b) => a - b), 0.5);
  const ratio = reference ? `   x${(p50 / reference).toFixed(1)}` : '';
  print(name, times, `${rate.toFixed(0)} a second   ${each.toFixed(2)} ms of processor each${ratio}`);
  return p50;
}

function print(name, times, more = '') {
  times.sort((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) => (quantile(times, part) ?? NaN).toFixed(1));
  console.log(`${name.padEnd(34)} ${String(times.length).padStart(6)} requests   p50 ${p50} ms   p95 ${p95} ms   p99 ${p99} ms   ${more}`);
}

function quantile(sorted, part) {
  return sorted[Math.floor(sorted.length * part)];
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

// What the server has used of the processor so far, in milliseconds: fields 14 and 15 of its line, two behind the name.
function processor() {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks;
}

async function waiting(tutors) {
  const pool = [];
  for (const auth of tutors) {
    const queue = await json('GET', '/api/v1/tasks/queue?pageSize=100', undefined, auth);
    for (const group of queue.items) {
      const query = `residentId=${group.resident.id}&rotationId=${group.rotationId}&status=PENDING&order=OLDEST`;
      const page = await json('GET', `/api/v1/tasks?${query}`, undefined, auth);
      page.items.forEach((task) => pool.push({
        auth,
        group: { residentId: group.resident.id, query },
        decision: { taskId: task.id, version: task.version, decision: 'APPROVE' },
      }));
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
