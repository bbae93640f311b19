import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { clean } from './clean';
import { test } from './tracker';

const demo = path.resolve(import.meta.dirname, '../../demo');
const ADMIN = { email: 'adi@hospital.example', password: 'a passphrase of the admin' };
const RINA = { email: 'rina@hospital.example', password: 'a passphrase of the resident' };
/** How the department's file calls Rina; nobody can know before the admin says so. */
const NICKNAME = 'רינוש';

test.describe.configure({ mode: 'serial' });

test('from the spreadsheet to everybody’s calendar', async ({ page, browser, tracker, words, language }) => {
  const name = (latin: string, hebrew: string): string => (language === 'he' ? hebrew : latin);
  const rina = name('Rina Levi', 'רינה לוי');

  await test.step('the admin comes through the set-up link', async () => {
    await page.goto(tracker.setUpLink);
    await page.getByLabel(words('accounts:fullName'), { exact: true }).fill('Adi Regev');
    await page.getByLabel(words('accounts:email')).fill(ADMIN.email);
    await page.getByLabel(words('accounts:password'), { exact: true }).fill(ADMIN.password);
    await page.getByRole('button', { name: words('accounts:setUp') }).click();
    await expect(page).toHaveURL(/\/home/);
    await clean(page);
  });

  await test.step('people come from a spreadsheet', async () => {
    await page.goto(`${tracker.address}/admin/imports?kind=PEOPLE`);
    await preview(page, words, { path: path.join(demo, 'people.csv') });
    await expect(
      page.getByRole('button', { name: words('imports:commit.add.PEOPLE_other', { count: 27 }) }),
    ).toBeVisible();
    await page.getByRole('button', { name: words('imports:commit.add.PEOPLE_other', { count: 27 }) }).click();
    await expect(page.getByText(words('imports:outcome.PEOPLE'))).toBeVisible();
  });

  const residents = await browser.newContext();
  const hers = await residents.newPage();

  await test.step('a resident signs up and waits', async () => {
    await hers.goto(`${tracker.address}/auth`);
    await hers.getByRole('link', { name: words('accounts:signUp') }).click();
    await hers.getByLabel(words('accounts:fullName'), { exact: true }).fill('Rina Levi');
    await hers.getByLabel(words('accounts:fullNameHe')).fill('רינה לוי');
    await hers.getByLabel(words('accounts:email')).fill(RINA.email);
    await hers.getByLabel(words('accounts:password'), { exact: true }).fill(RINA.password);
    await hers
      .getByRole('group', { name: words('accounts:residencyStartDate') })
      .getByRole('spinbutton')
      .first()
      .click();
    await hers.keyboard.type('01092024');
    await choose(hers, words('accounts:trainingTrack'), words('accounts:track.SIX_YEAR'));
    await choose(hers, words('accounts:currentRotation'), name('ICU', 'טיפול נמרץ'));
    await hers.getByRole('button', { name: words('accounts:askForAccount') }).click();
    await expect(hers.getByText(words('accounts:signUpDone.title'))).toBeVisible();
    await signIn(hers, tracker.address, words, RINA);
    await expect(hers).toHaveURL(/\/awaiting-approval/);
    await clean(hers);
  });

  await test.step('the admin approves her, and her page moves on by itself', async () => {
    await page.goto(`${tracker.address}/people?status=PENDING`);
    await page.getByRole('button', { name: words('accounts:actOn.APPROVE', { name: rina }) }).click();
    await expect(hers).toHaveURL(/\/home/, { timeout: 20_000 });
  });

  await test.step('the month’s file shows exactly what would change', async () => {
    await page.goto(`${tracker.address}/admin/imports?kind=ON_CALL`);
    await preview(page, words, { path: path.join(demo, 'on-call-month.xlsx') });
    await expect(
      page.getByRole('button', { name: words('imports:commit.add.ON_CALL_other', { count: 421 }) }),
    ).toBeEnabled();
    await clean(page);
  });

  const today = await departmentsDate(page, tracker.address);

  await test.step('a file with one name to settle is settled and published', async () => {
    await page.goto(`${tracker.address}/admin/imports?kind=ON_CALL`);
    await preview(page, words, { name: 'this-week.csv', content: thisWeek(today) });
    const picker = page.getByRole('combobox', { name: words('imports:unknown.pick', { name: NICKNAME }) });
    await pick(page, picker, 'רינה');
    await page.getByRole('button', { name: words('imports:unknown.assign'), exact: true }).click();
    await expect(picker).toHaveCount(0);
    await page.getByRole('button', { name: words('imports:commit.add.ON_CALL_other', { count: 14 }) }).click();
    await expect(page.getByText(words('imports:outcome.ON_CALL'))).toBeVisible();
  });
  const published = page.url();

  await test.step('she sees today’s team and her own duties', async () => {
    await hers.goto(`${tracker.address}/on-call?tab=today`);
    await expect(hers.getByText(name('Noa Barkan', 'נועה ברקן'))).toBeVisible();
    await expect(hers.getByText(words('oncall:you')).first()).toBeVisible();
    await clean(hers);
    await hers.goto(`${tracker.address}/on-call?tab=mine`);
    await expect(
      hers
        .getByText(words('oncall:next.running'))
        .or(hers.getByText(words('oncall:next.title')))
        .first(),
    ).toBeVisible();
    await clean(hers);
  });

  let feed = '';
  await test.step('she subscribes in her own calendar', async () => {
    await hers.goto(`${tracker.address}/settings`);
    await hers.getByLabel(words('feeds:name')).fill('Phone');
    await hers.getByRole('button', { name: words('feeds:create') }).click();
    const section = hers.getByRole('region', { name: words('feeds:kind.duties') });
    feed = ((await section.locator('.select-all').textContent()) ?? '').trim();
    await clean(hers);
    const calendar = await (await fetch(feed)).text();
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(7);
    expect(calendar).not.toContain('STATUS:CANCELLED');
  });

  await test.step('the admin swaps a name by hand, and the calendar follows', async () => {
    await page.goto(`${tracker.address}/on-call/days/${today}/edit`);
    const icu = name('ICU', 'טיפול נמרץ');
    await page.getByRole('button', { name: words('oncall:editor.remove', { name: rina, station: icu }) }).click();
    const adder = page.getByRole('combobox', { name: words('oncall:editor.addTo', { station: icu }), exact: true });
    await pick(page, adder, 'Omar Kh');
    await page.keyboard.press('Control+s');
    await expect(page.getByText(words('oncall:editor.unsaved'))).toHaveCount(0);
    await clean(page);
    await expect(async () => {
      const calendar = await (await fetch(feed)).text();
      expect(calendar.match(/STATUS:CANCELLED/g)).toHaveLength(1);
    }).toPass();
  });

  await test.step('the import is taken back, the swap with it', async () => {
    await page.goto(published);
    await page.getByRole('button', { name: words('imports:undo.open') }).click();
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toContainText('רינוש');
    await dialog.getByRole('button', { name: words('imports:undo.confirm') }).click();
    await expect(page.getByText(words('imports:outcome.undone'))).toBeVisible();
    await hers.goto(`${tracker.address}/on-call?tab=today`);
    await expect(hers.getByText(words('oncall:empty.text'))).toBeVisible();
    const calendar = await (await fetch(feed)).text();
    expect(calendar.match(/STATUS:CANCELLED/g)).toHaveLength(7);
  });

  await residents.close();
});

test('a resident is told that a page belongs to another role', async ({ page, tracker, words }) => {
  await signIn(page, tracker.address, words, RINA);
  await expect(page).toHaveURL(/\/home/);
  await page.goto(`${tracker.address}/admin/imports`);
  await expect(page.getByText(words('common:forbidden.title'))).toBeVisible();
  await clean(page);
});

test('a wrong password says nothing about the account', async ({ page, tracker, words }) => {
  await signIn(page, tracker.address, words, { email: RINA.email, password: 'not this one' });
  await expect(page.getByText(words('problems:invalid-credentials'))).toBeVisible();
});

type Words = (key: string, values?: Record<string, string | number>) => string;

async function signIn(
  page: Page,
  address: string,
  words: Words,
  who: { email: string; password: string },
): Promise<void> {
  await page.goto(`${address}/auth`);
  await page.getByLabel(words('accounts:email')).fill(who.email);
  await page.getByLabel(words('accounts:password'), { exact: true }).fill(who.password);
  await page.getByRole('button', { name: words('accounts:signIn'), exact: true }).click();
}

/** Types into a combo box and takes the first person it finds, by keyboard. */
async function pick(page: Page, box: Locator, typed: string): Promise<void> {
  await box.click();
  await box.pressSequentially(typed);
  await expect(page.getByRole('option').first()).toBeVisible();
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(0);
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

type Upload = { path: string } | { name: string; content: string };

async function preview(page: Page, words: Words, file: Upload): Promise<void> {
  const chosen =
    'path' in file
      ? { name: path.basename(file.path), mimeType: 'application/octet-stream', buffer: readFileSync(file.path) }
      : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.content) };
  await page.locator('input[type=file]').setInputFiles(chosen);
  await page.getByRole('button', { name: words('imports:preview') }).click();
  await expect(page).toHaveURL(/\/admin\/imports\/[^/?]+$/);
}

/** Seven days from the department's date, as its spreadsheet would say it: Rina in intensive care, Noa in recovery. */
function thisWeek(today: string): string {
  const rows = Array.from({ length: 7 }, (_, i) => {
    const date = new Date(Date.parse(`${today}T00:00:00Z`) + i * 86_400_000).toISOString().slice(0, 10);
    return `${date.split('-').toReversed().join('/')},${NICKNAME},נועה ברקן`;
  });
  return ['\ufeffתאריך,תורן טיפול נמרץ,תורן PACU', ...rows].join('\r\n');
}

async function departmentsDate(page: Page, address: string): Promise<string> {
  const { zone } = (await (await page.request.get(`${address}/api/v1/department`)).json()) as { zone: string };
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date());
}
