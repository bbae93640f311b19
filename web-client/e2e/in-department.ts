import type { Browser, Locator, Page } from '@playwright/test';
import { type Department, departmentOf, type Person } from './department';
import { test as base } from './tracker';

type Words = (key: string, values?: Record<string, string | number>) => string;

/** Tests in a department that is set up once for all tests of a file; being a worker's fixture, it has a server of its own. */
export const test = base.extend<object, { department: Department }>({
  department: [async ({ tracker, language }, use) => use(await departmentOf(tracker, language)), { scope: 'worker' }],
});

/** Signed in on a page of its own, so that two people never share a browser. */
export async function opened(browser: Browser, address: string, words: Words, who: Person): Promise<Page> {
  const { viewport, isMobile, hasTouch, locale, colorScheme } = test.info().project.use;
  const context = await browser.newContext({ viewport, isMobile, hasTouch, locale, colorScheme });
  const page = await context.newPage();
  await page.goto(`${address}/auth`);
  await page.getByLabel(words('accounts:email')).fill(who.email);
  await page.getByLabel(words('accounts:password'), { exact: true }).fill(who.password);
  await page.getByRole('button', { name: words('accounts:signIn'), exact: true }).click();
  return page;
}

/** Taps, counted. */
export function counted() {
  let taps = 0;
  return {
    count: () => taps,
    on: async (target: Locator): Promise<void> => {
      taps += 1;
      await target.click();
    },
  };
}
