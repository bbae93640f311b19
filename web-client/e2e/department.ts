import type { Tracker } from './tracker';

type Api = <T>(method: string, path: string, body?: unknown, ifMatch?: number) => Promise<T>;
export type Person = { id: string; email: string; password: string; api: Api };
export type Department = { rina: Person; tal: Person; adi: Person; items: string[] };

const PASSWORD = 'a passphrase of the department';

/** A department with one rotation that has items, a tutor who owns it, and a resident who is in it; all through the API. */
export async function departmentOf({ address, setUpLink }: Tracker, language: string): Promise<Department> {
  const token = new URL(setUpLink).searchParams.get('token');
  const admin = { email: 'adi@hospital.example', fullName: 'Adi Regev', password: PASSWORD, language };
  const anyone = apiOf(address);
  const { accessToken, account } = await anyone<Session>('POST', '/auth/set-up', { token, ...admin });
  const adi = apiOf(address, accessToken);

  const tal = await joined(address, adi, { fullName: 'Tal Regev', fullNameHe: 'טל רגב', role: 'TUTOR', language });
  const { version } = await adi<{ version: number }>('GET', '/rotations/icu');
  await adi('PUT', '/rotations/icu/owners', { ownerIds: [tal.id] }, version);
  const items = await itemsOf(adi);

  const rina = await joined(address, adi, {
    fullName: 'Rina Amar',
    fullNameHe: 'רינה אמר',
    role: 'RESIDENT',
    language,
    residencyStartDate: '2024-03-01',
    trainingTrack: 'SIX_YEAR',
    currentRotationId: 'icu',
  });
  return { rina, tal, adi: { ...admin, id: account.id, api: adi }, items };
}

type Session = { accessToken: string; account: { id: string } };
type Tree = { treeVersion: number; nodes: { id: string; categoryKey?: string }[] };

const NAMES = [
  ['Endotracheal intubation', 'אינטובציה אנדוטרכיאלית'],
  ['Arterial line', 'קו עורקי'],
  ['Mask ventilation', 'הנשמה במסכה'],
] as const;

async function itemsOf(adi: Api): Promise<string[]> {
  let { treeVersion, nodes } = await adi<Tree>('GET', '/rotations/icu/tree');
  const parentId = nodes.find(({ categoryKey }) => categoryKey === 'SKILLS')?.id;
  const ids: string[] = [];
  for (const [name, nameHe] of NAMES) {
    const leaf = { parentId, type: 'LEAF', name, nameHe, requiredCount: 20 };
    const added = await adi<{ treeVersion: number; node: { id: string } }>(
      'POST',
      '/rotations/icu/nodes',
      leaf,
      treeVersion,
    );
    treeVersion = added.treeVersion;
    ids.push(added.node.id);
  }
  return ids;
}

async function joined(address: string, adi: Api, who: { fullName: string; role: string; language: string }) {
  const email = `${who.fullName.split(' ')[0]?.toLowerCase()}@hospital.example`;
  const anyone = apiOf(address);
  await anyone('POST', '/auth/sign-up', { ...who, email, password: PASSWORD });
  const { items } = await adi<{ items: { id: string; email: string }[] }>('GET', '/accounts?status=PENDING');
  const id = items.find((account) => account.email === email)?.id ?? '';
  await adi('POST', `/accounts/${id}/approval`, { decision: 'APPROVE' });
  const { accessToken } = await anyone<Session>('POST', '/auth/sign-in', { email, password: PASSWORD });
  return { id, email, password: PASSWORD, api: apiOf(address, accessToken) };
}

function apiOf(address: string, accessToken?: string): Api {
  return async (method, path, body, ifMatch) => {
    const answer = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(accessToken ? { Authorization: `Bearer ${accessToken}` } : {}),
        ...(ifMatch === undefined ? {} : { 'If-Match': `"${ifMatch}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    const text = await answer.text();
    return text === '' ? undefined : JSON.parse(text);
  };
}
