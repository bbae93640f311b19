import { expect } from '@playwright/test';
import { clean } from './clean';
import type { Person } from './department';
import { counted, opened, test } from './in-department';

test.describe.configure({ mode: 'serial' });

type Log = { itemId: string; count: number };
const logged = async ({ api, id }: Person): Promise<Log[]> =>
  (await api<{ items: Log[] }>('GET', `/tasks?residentId=${id}&pageSize=100`)).items;

test('a resident logs what was done before by one tap, and something new by three', async ({
  browser,
  tracker,
  department,
  words,
  language,
}) => {
  const { rina, items } = department;
  const [intubation = '', artery = ''] = items;
  await rina.api('POST', '/tasks', { itemId: intubation, count: 2 });
  const page = await opened(browser, tracker.address, words, rina);
  await expect(page).toHaveURL(/\/home/);
  await expect(page.getByText(words('oncall:next.title'))).toBeInViewport();
  await expect(page.getByText(words('home:waits'))).toBeInViewport();
  await expect(page.getByText(words('home:pace'))).toBeInViewport();
  await clean(page);

  const name = (latin: string, hebrew: string): string => (language === 'he' ? hebrew : latin);
  const taps = counted();
  const again = words('tasks:recent.again', {
    item: name('Endotracheal intubation', 'אינטובציה אנדוטרכיאלית'),
    count: 2,
  });
  await taps.on(page.getByRole('button', { name: again }));
  await expect.poll(async () => (await logged(rina)).length).toBe(2);
  expect(taps.count()).toBeLessThanOrEqual(3);

  const others = counted();
  await others.on(page.getByRole('button', { name: words('home:log'), exact: true }));
  await page.getByRole('searchbox').fill(name('arter', 'עורקי'));
  await clean(page);
  await others.on(page.getByRole('dialog').getByRole('button', { name: name('Arterial line', 'קו עורקי') }));
  await others.on(page.getByRole('button', { name: words('tasks:log.submit', { count: 1 }) }));
  await expect.poll(async () => (await logged(rina)).map(({ itemId }) => itemId)).toContain(artery);
  expect(others.count()).toBe(3);

  await page
    .getByRole('button', { name: words('tasks:undo') })
    .first()
    .click();
  await expect.poll(async () => (await logged(rina)).map(({ itemId }) => itemId)).not.toContain(artery);
  await page.context().close();
});

test('what is logged without a connection is sent once when it is back', async ({
  browser,
  tracker,
  department,
  words,
}) => {
  const { rina } = department;
  const before = (await logged(rina)).length;
  const page = await opened(browser, tracker.address, words, rina);
  const again = page.getByRole('button', { name: new RegExp(`^${words('tasks:log.open')} .*×`) }).first();
  await expect(again).toBeVisible();

  await page.context().setOffline(true);
  await again.click();
  const unsent = page.getByRole('region', { name: words('tasks:outbox.title') });
  await expect(unsent).toBeVisible();
  expect(await logged(rina)).toHaveLength(before);

  await page.context().setOffline(false);
  await expect(unsent).toBeHidden();
  await expect.poll(async () => (await logged(rina)).length).toBe(before + 1);
  await page.reload();
  await expect(again).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await logged(rina)).toHaveLength(before + 1);
  await page.context().close();
});

test('a tutor clears ten entries by keyboard', async ({ browser, tracker, department, words, language }) => {
  const { rina, tal, items } = department;
  for (let missing = 10 - (await logged(rina)).length; missing > 0; missing--) {
    await rina.api('POST', '/tasks', { itemId: items[missing % items.length], count: 1 });
  }
  const page = await opened(browser, tracker.address, words, tal);
  await expect(page).toHaveURL(/\/home/);
  await page
    .getByRole('region', { name: words('home:answer.title') })
    .getByRole('link')
    .filter({ hasText: language === 'he' ? 'רינה אמר' : 'Rina Amar' })
    .click();
  await expect(page).toHaveURL(/\/queue/);
  const entries = page.getByRole('main').getByRole('listitem').getByRole('checkbox');
  await expect(entries).toHaveCount(10);
  await clean(page);

  const keys: string[] = [];
  const press = async (key: string): Promise<void> => {
    keys.push(key);
    await page.keyboard.press(key);
  };
  await press('j');
  await press('b');
  await page.keyboard.type('Which side?');
  await press('Control+Enter');
  await expect(entries).toHaveCount(9);
  await press('Shift+A');
  await expect(page.getByText(words('tasks:queue.none'))).toBeVisible();
  expect(keys).toEqual(['j', 'b', 'Control+Enter', 'Shift+A']);

  const statuses = await tal.api<{ items: { status: string }[] }>('GET', `/tasks?residentId=${rina.id}&pageSize=100`);
  expect(statuses.items.filter(({ status }) => status === 'APPROVED')).toHaveLength(9);
  expect(statuses.items.filter(({ status }) => status === 'RETURNED')).toHaveLength(1);
  await page.context().close();
});

test('every page of the record can be read by everybody', async ({ browser, tracker, department, words }) => {
  const { rina, tal } = department;
  const hers = await opened(browser, tracker.address, words, rina);
  await expect(hers).toHaveURL(/\/home/);
  for (const path of ['/record', '/rotations', '/rotations/icu', '/progress', '/petitions']) {
    await hers.goto(tracker.address + path);
    await expect(hers.getByRole('heading', { level: 1 })).toBeVisible();
    await clean(hers);
  }
  await hers.goto(`${tracker.address}/rotations/icu?item=${department.items[0]}`);
  await expect(hers.getByRole('dialog')).toBeVisible();
  await clean(hers);
  await hers.context().close();

  const his = await opened(browser, tracker.address, words, tal);
  await expect(his).toHaveURL(/\/home/);
  const tabs = ['', '?tab=entries', '?tab=history', '?tab=petitions'];
  for (const path of ['/residents', '/residents?rotation=icu', ...tabs.map((tab) => `/residents/${rina.id}${tab}`)]) {
    await his.goto(tracker.address + path);
    await expect(his.getByRole('heading', { level: 1 })).toBeVisible();
    await clean(his);
  }
  await his.context().close();
});
