import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { clean } from './clean';
import { freePort, test as base } from './tracker';

/** The product and a provider beside it; the admin is known by address. */
const test = base.extend<object, { issuer: string }>({
  issuer: [
    async ({ address }, use) => {
      const port = await freePort();
      const server = spawn('node', [path.join(import.meta.dirname, 'provider-server.mjs'), String(port), address]);
      await new Promise((resolve) => server.stdout.once('data', resolve));
      await use(`http://127.0.0.1:${port}`);
      const ended = new Promise((resolve) => server.on('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    },
    { scope: 'worker', timeout: 30_000 },
  ],
  environment: [
    async ({ issuer }, use) =>
      use({
        TRACKER_IDENTITY_PROVIDER: 'oidc',
        TRACKER_IDENTITY_ISSUER: issuer,
        TRACKER_IDENTITY_OIDC_CLIENT_ID: 'tracker-web',
        TRACKER_IDENTITY_OIDC_NAME: 'Hospital',
        TRACKER_BOOTSTRAP_ADMIN_EMAIL: 'adi@hospital.example',
      }),
    { scope: 'worker' },
  ],
});

type Words = (key: string, values?: Record<string, string | number>) => string;

test('people come through the hospital’s provider', async ({ page, browser, tracker, issuer, words, language }) => {
  // The configuration does not say which language its admin reads; this browser's choice counts.
  await page.addInitScript((chosen) => localStorage.setItem('tracker.language', chosen), language);
  const residents = await browser.newContext();
  const hers = await residents.newPage();

  await test.step('the admin is known by address, and stays signed in over a reload', async () => {
    await signIn(page, tracker.address, issuer, words, 'adi');
    await expect(page).toHaveURL(/\/home/);
    await page.goto(`${tracker.address}/people`);
    await expect(page).toHaveURL(/\/people/);
    await expect(page.getByRole('heading', { name: words('accounts:people.title') })).toBeVisible();
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    expect(kept).toContain('provider');
    expect(kept).not.toMatch(/ey[\w-]+\.ey/);
  });

  await test.step('a stranger asks for an account without a password and waits', async () => {
    await signIn(hers, tracker.address, issuer, words, 'rina');
    await expect(hers.getByText(words('accounts:provider.stranger'))).toBeVisible();
    await expect(hers.getByLabel(words('accounts:email'))).toHaveValue('rina@hospital.example');
    await expect(hers.getByLabel(words('accounts:password'), { exact: true })).toHaveCount(0);
    await clean(hers);
    await hers.getByRole('radio', { name: words('common:role.TUTOR') }).check({ force: true });
    await hers.getByRole('button', { name: words('accounts:askForAccount') }).click();
    await expect(hers).toHaveURL(/\/awaiting-approval/);
    await clean(hers);
  });

  await test.step('the admin approves her, and her page moves on by itself', async () => {
    await page.goto(`${tracker.address}/people?status=PENDING`);
    await page.getByRole('button', { name: words('accounts:actOn.APPROVE', { name: 'Rina Levi' }) }).click();
    await expect(hers).toHaveURL(/\/home/, { timeout: 20_000 });
  });

  await test.step('she signs out at the provider too', async () => {
    await hers.goto(`${tracker.address}/settings`);
    await clean(hers);
    await hers
      .getByRole('main')
      .getByRole('button', { name: words('common:signOut') })
      .click();
    await hers.getByRole('button', { name: /yes/i }).click();
    await expect(
      hers.getByRole('button', { name: words('accounts:provider.signIn', { name: 'Hospital' }) }),
    ).toBeVisible();
    await clean(hers);
    await hers.goto(`${tracker.address}/on-call`);
    await expect(
      hers.getByRole('button', { name: words('accounts:provider.signIn', { name: 'Hospital' }) }),
    ).toBeVisible();
  });

  await residents.close();
});

async function signIn(page: Page, address: string, issuer: string, words: Words, who: string): Promise<void> {
  await page.goto(`${address}/auth`);
  await page.getByRole('button', { name: words('accounts:provider.signIn', { name: 'Hospital' }) }).click();
  await page.waitForURL((url) => url.origin === issuer, { waitUntil: 'commit' });
  await page.locator('input[name=login]').fill(who);
  await page.locator('input[name=password]').fill('anything');
  await page.locator('button[type=submit]').click();
}
