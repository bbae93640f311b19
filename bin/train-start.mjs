// Starts the API under -XX:AOTCacheOutput, sends it the requests of a first page, and stops it so that the cache is written.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const [java, folder] = process.argv.slice(2);
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const email = 'training@tracker.example';
const password = 'only-for-this-start';
const server = spawn(
  java,
  [
    '-XX:AOTCacheOutput=api/target/quarkus-app/tracker.aot',
    '-Xmx256m',
    '-XX:+UseSerialGC',
    '--enable-native-access=ALL-UNNAMED',
    '-Dquarkus.profile=local',
    `-Dquarkus.http.port=${port}`,
    '-Dquarkus.management.port=0',
    '-Dtracker.web.dir=web-client/dist',
    '-jar',
    'api/target/quarkus-app/quarkus-run.jar',
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      TRACKER_DATA_DIR: folder,
      TRACKER_PUBLIC_URL: base,
      TRACKER_BOOTSTRAP_ADMIN_EMAIL: email,
      TRACKER_BOOTSTRAP_ADMIN_PASSWORD: password,
    },
  },
);
const ended = new Promise((resolve) => server.on('exit', resolve));

await ready();
const signIn = await fetch(`${base}/api/v1/auth/sign-in`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ email, password }),
});
const { accessToken } = await signIn.json();
const headers = { Authorization: `Bearer ${accessToken}` };
for (let i = 0; i < 10; i++) {
  for (const path of ['/', '/health/ready', '/api/v1/me', '/api/v1/on-call/today', '/api/v1/on-call/stations',
    '/api/v1/on-call/mine', '/api/v1/accounts', '/api/v1/none']) {
    await (await fetch(base + path, { headers })).arrayBuffer();
  }
}
server.kill('SIGTERM');
await ended;

async function ready() {
  for (let i = 0; i < 300; i++) {
    const answer = await fetch(`${base}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill('SIGKILL');
  throw new Error('The API did not become ready');
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}
