import { expect } from '@playwright/test';
import { clean } from './clean';
import { opened, test } from './in-department';

const SCREENS = 4;

test.describe('the first page of each role', () => {
  test.beforeAll(async ({ department: { rina, tal, items } }) => {
    for (const itemId of items) await rina.api('POST', '/tasks', { itemId, count: 2 });
    const { items: logged } = await rina.api<{ items: { id: string; version: number }[] }>(
      'GET',
      `/tasks?residentId=${rina.id}`,
    );
    const [decided] = logged;
    if (decided) {
      const answer = {
        taskId: decided.id,
        version: decided.version,
        decision: 'RETURN',
        reason: 'Which side? / איזה צד?',
      };
      await tal.api('POST', '/tasks/decisions', { decisions: [answer] });
    }
  });

  for (const [role, first] of [
    ['rina', ['oncall:next.title', 'home:waits', 'home:pace']],
    ['tal', ['home:answer.title', 'oncall:next.title']],
    ['adi', ['home:decide.title']],
  ] as const)
    test(`answers ${role} without scrolling, and ends after four screens`, async ({
      browser,
      tracker,
      department,
      words,
    }) => {
      const page = await opened(browser, tracker.address, words, department[role]);
      await expect(page).toHaveURL(/\/home/);
      for (const title of first) await expect(page.getByRole('region', { name: words(title) })).toBeInViewport();
      await clean(page);
      const [height, screen] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight] as const);
      expect(height).toBeLessThanOrEqual(SCREENS * screen);
      await page.context().close();
    });
});
