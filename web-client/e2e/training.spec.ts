import { expect } from '@playwright/test';
import { clean } from './clean';
import { counted, opened, test } from './in-department';

test.describe.configure({ mode: 'serial' });

type Tree = { nodes: { id: string; name: string; parentId?: string; categoryKey?: string; requiredCount?: number }[] };

test('an admin edits the curriculum by keyboard alone', async ({ browser, tracker, department, words, language }) => {
  const { adi } = department;
  const named = (latin: string, hebrew: string): string => (language === 'he' ? hebrew : latin);
  const page = await opened(browser, tracker.address, words, adi);
  await page.waitForURL((url) => !url.pathname.startsWith('/auth'));
  await page.goto(`${tracker.address}/admin/rotations/icu`);
  const skills = named('Skills', 'מיומנויות');
  await page.getByRole('button', { name: words('common:tree.actions', { branch: skills }) }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: words('curriculum:node.addBelow') }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: words('curriculum:node.add') });
  await dialog.getByRole('button', { name: new RegExp(words('curriculum:node.type')) }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: words('curriculum:field.name') }).focus();
  await page.keyboard.type('Chest drain');
  await clean(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('curriculum:node.added', { item: 'Chest drain' }))).toBeVisible();

  const tree = await adi.api<Tree>('GET', '/rotations/icu/tree');
  const added = tree.nodes.find(({ name }) => name === 'Chest drain');
  expect(tree.nodes.find(({ id }) => id === added?.parentId)?.categoryKey).toBe('SKILLS');
  await page.context().close();
});

test('a rotation is finished, and the next one begun, each by a petition', async ({
  browser,
  tracker,
  department,
  words,
  language,
}) => {
  const { rina, tal, adi } = department;
  const named = (latin: string, hebrew: string): string => (language === 'he' ? hebrew : latin);
  const hers = await opened(browser, tracker.address, words, rina);
  await expect(hers).toHaveURL(/\/home/);
  await hers.goto(`${tracker.address}/rotations/icu`);
  await hers.getByRole('button', { name: words('petitions:ask.open.FINISH') }).click();
  await hers
    .getByRole('dialog')
    .getByRole('button', { name: words('petitions:ask.confirm.FINISH') })
    .click();
  await expect(hers.getByRole('link', { name: words('petitions:ask.waiting') })).toBeVisible();

  const his = await opened(browser, tracker.address, words, tal);
  await expect(his).toHaveURL(/\/home/);
  await his.goto(`${tracker.address}/petitions/queue`);
  const names = { resident: named('Rina Amar', 'רינה אמר'), rotation: named('ICU', 'טיפול נמרץ') };
  await his.getByRole('button', { name: words('petitions:queue.approveOf.FINISH', names) }).click();
  const answer = his.getByRole('alertdialog');
  const approve = answer.getByRole('button', { name: words('petitions:queue.confirm.APPROVE') });
  await expect(approve).toBeDisabled();
  await answer.getByRole('textbox').fill(named('Done elsewhere', 'הושלם במקום אחר'));
  await clean(his);
  await approve.click();
  await expect(his.getByText(words('petitions:queue.none'))).toBeVisible();
  await his.context().close();

  const taps = counted();
  await hers.goto(`${tracker.address}/home`);
  await taps.on(
    hers
      .getByRole('navigation')
      .getByRole('link', { name: words('common:nav.rotations') })
      .and(hers.locator(':visible')),
  );
  await taps.on(hers.getByRole('link', { name: new RegExp(named('PACU', 'התאוששות')) }));
  await taps.on(hers.getByRole('button', { name: words('petitions:ask.open.ACTIVATE') }));
  await taps.on(hers.getByRole('dialog').getByRole('button', { name: words('petitions:ask.confirm.ACTIVATE') }));
  await expect(hers.getByRole('link', { name: words('petitions:ask.waiting') })).toBeVisible();
  expect(taps.count()).toBe(4);

  const theirs = await opened(browser, tracker.address, words, adi);
  await theirs.waitForURL((url) => !url.pathname.startsWith('/auth'));
  await theirs.goto(`${tracker.address}/petitions/queue`);
  const pacu = { ...names, rotation: named('PACU', 'התאוששות') };
  await theirs.getByRole('button', { name: words('petitions:queue.approveOf.ACTIVATE', pacu) }).click();
  await theirs
    .getByRole('alertdialog')
    .getByRole('button', { name: words('petitions:queue.confirm.APPROVE') })
    .click();
  await expect(theirs.getByText(words('petitions:queue.none'))).toBeVisible();
  await theirs.context().close();

  await hers.reload();
  await expect(hers.getByRole('button', { name: words('petitions:ask.open.FINISH') })).toBeVisible();
  const { rotations } = await rina.api<{ rotations: { rotationId: string; state: string }[] }>('GET', '/progress/me');
  const states = Object.fromEntries(rotations.map(({ rotationId, state }) => [rotationId, state]));
  expect(states).toMatchObject({ icu: 'FINISHED', pacu: 'ACTIVE' });
  await hers.context().close();
});

test('a resident reflects on an entry, and the tutor finds it by typing', async ({
  browser,
  tracker,
  department,
  words,
  language,
}) => {
  const { rina, tal, adi } = department;
  const { treeVersion, nodes } = await adi.api<Tree & { treeVersion: number }>('GET', '/rotations/pacu/tree');
  const parentId = nodes.find(({ categoryKey }) => categoryKey === 'GUIDANCE')?.id;
  const leaf = { parentId, type: 'LEAF', name: 'Handover', nameHe: 'העברת מטופל', requiredCount: 5 };
  const made = await adi.api<{ node: { id: string } }>('POST', '/rotations/pacu/nodes', leaf, treeVersion);
  await rina.api('POST', '/tasks', { itemId: made.node.id, count: 1 });
  const item = language === 'he' ? leaf.nameHe : leaf.name;

  const hers = await opened(browser, tracker.address, words, rina);
  await expect(hers).toHaveURL(/\/home/);
  await hers.goto(`${tracker.address}/record`);
  await hers.getByRole('link', { name: words('tasks:reflect.openItem', { item }) }).click();
  const fields = hers.getByRole('main').getByRole('textbox');
  await fields.first().fill('A long night / לילה ארוך');
  await expect(hers.getByText(words('reflections:write.state.saved'))).toBeVisible();
  await clean(hers);
  await hers.reload();
  await expect(fields.first()).toHaveValue('A long night / לילה ארוך');
  for (const field of await fields.all()) await field.fill('A long night / לילה ארוך');
  await expect(hers.getByText(words('reflections:write.state.saved'))).toBeVisible();
  await hers.getByRole('button', { name: words('reflections:write.submit') }).click();
  await hers
    .getByRole('alertdialog')
    .getByRole('button', { name: words('reflections:write.submit') })
    .click();
  await expect(hers).toHaveURL(/\/reflections\/\w/);
  await expect(hers.getByText('A long night / לילה ארוך').first()).toBeVisible();
  await hers.reload();
  await expect(hers.getByRole('heading', { level: 1, name: item })).toBeVisible();
  await clean(hers);
  await hers.context().close();

  const his = await opened(browser, tracker.address, words, tal);
  await expect(his).toHaveURL(/\/home/);
  await expect(his.getByRole('heading', { name: words('home:title') })).toBeVisible();
  await his.keyboard.press('Control+k');
  const field = his.getByRole('combobox', { name: words('search:title') });
  await field.fill(language === 'he' ? 'רינה' : 'rina');
  await expect(his.getByRole('option').first()).toContainText(language === 'he' ? 'רינה אמר' : 'Rina Amar');
  await clean(his);
  await his.keyboard.press('Enter');
  await expect(his).toHaveURL(new RegExp(`/residents/${rina.id}`));
  await his.context().close();
});
