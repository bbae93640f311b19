// Fills an empty Tracker with a department, as its admin would: people, the demo's month, the same pattern for this month and
// the next, so that today has a team, and the operating room's curriculum, in which the resident trains under the tutor.
// Everything goes through the public API.
import { readFile } from 'node:fs/promises';

const folder = new URL('.', import.meta.url);
const ADMIN = 'dept.office@hospital.example';
const PASSWORD = 'demo-department-2027';
const RESIDENT = 'noa.barkan@hospital.example';
const TUTOR = 'ruth.alon@hospital.example';
const ROTATION = 'or';

/** Loads the demo and answers what to tell the newcomer. */
export async function loadDemo(address) {
  const api = await signedIn(address);
  const { items } = await api.json('GET', '/api/v1/imports');
  if (items.length === 0) {
    await importFile(api, 'PEOPLE', 'people.csv', await readFile(new URL('people.csv', folder)));
    const month = await readFile(new URL('on-call-month.xlsx', folder));
    await importFile(api, 'ON_CALL', 'on-call-month.xlsx', month);
    await importFile(api, 'ON_CALL', 'this-month.csv', await movedToNow(api));
    for (const email of [RESIDENT, TUTOR]) await choosePassword(api, email);
    const sheet = await readFile(new URL('operating-room.csv', folder));
    await importFile(api, 'CURRICULUM', 'operating-room.csv', sheet, { rotationId: ROTATION });
    await startTraining(api);
  }
  return [
    '\nThe demo department is loaded. Sign in with the password ' + PASSWORD + ' as',
    `  ${ADMIN}   (admin)`,
    `  ${TUTOR}     (tutor)`,
    `  ${RESIDENT}    (resident)`,
  ].join('\n');
}

async function signedIn(address) {
  const answer = await fetch(`${address}/api/v1/auth/sign-in`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: ADMIN, password: PASSWORD }),
  });
  if (!answer.ok) {
    throw new Error('the data folder holds another department. Start with an empty one: TRACKER_DATA_DIR=... ./run --demo');
  }
  const { accessToken } = await answer.json();
  const send = async (method, path, body, more = {}) => {
    const headers = { Authorization: `Bearer ${accessToken}`, ...more };
    if (body && !(body instanceof FormData)) {
      headers['Content-Type'] = 'application/json';
      body = JSON.stringify(body);
    }
    const reply = await fetch(address + path, { method, headers, body });
    if (!reply.ok) throw new Error(`${method} ${path} answered ${reply.status}: ${await reply.text()}`);
    return reply;
  };
  return { send, json: async (...call) => (await send(...call)).json() };
}

async function importFile(api, kind, name, content, options = {}) {
  const form = new FormData();
  for (const [option, value] of Object.entries(options)) form.set(option, value);
  form.set('kind', kind);
  form.set('file', new Blob([content]), name);
  const preview = await api.json('POST', '/api/v1/imports', form);
  await api.send('POST', `/api/v1/imports/${preview.id}/commit`, undefined, {
    'If-Match': `"${preview.fingerprint}"`,
  });
}

/** The demo's month as a .csv for 62 days from the first of this month, its days repeated in their order. */
async function movedToNow(api) {
  const { items: stations } = await api.json('GET', '/api/v1/on-call/stations');
  const { items: days } = await api.json('GET', '/api/v1/on-call/days?from=2027-01-01&to=2027-01-31');
  const { date: today } = await api.json('GET', '/api/v1/on-call/today');
  const first = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  const rows = [['תאריך', ...stations.map((station) => station.aliases[0])]];
  for (let i = 0; i < 62; i++) {
    const date = new Date(first.getTime() + i * 86_400_000).toISOString().slice(0, 10);
    if (date >= '2027-01-01') break;
    const names = days[i % days.length].assignments;
    rows.push([
      date.split('-').reverse().join('/'),
      ...stations.map((station) => names.filter((n) => n.station === station.key).map((n) => n.name).join('\n')),
    ]);
  }
  const cell = (text) => `"${text.replaceAll('"', '""')}"`;
  return '\ufeff' + rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

async function idOf(api, email) {
  const { items } = await api.json('GET', `/api/v1/accounts?search=${encodeURIComponent(email)}`);
  return items[0].id;
}

/** The tutor owns the rotation, and the resident is active in it. */
async function startTraining(api) {
  const [residentId, tutorId] = [await idOf(api, RESIDENT), await idOf(api, TUTOR)];
  const { version } = await api.json('GET', `/api/v1/rotations/${ROTATION}`);
  await api.send('PUT', `/api/v1/rotations/${ROTATION}/owners`, { ownerIds: [tutorId] }, { 'If-Match': `"${version}"` });
  const assignment = { residentId, rotationId: ROTATION, tutorIds: [tutorId] };
  const made = await api.json('POST', '/api/v1/assignments', assignment);
  await api.send('POST', `/api/v1/assignments/${made.id}/activate`, undefined, { 'If-Match': `"${made.version}"` });
}

async function choosePassword(api, email) {
  const { url } = await api.json('POST', `/api/v1/accounts/${await idOf(api, email)}/invitation-links`);
  await api.send('POST', '/api/v1/auth/password-resets', { token: new URL(url).searchParams.get('token'), password: PASSWORD });
}
