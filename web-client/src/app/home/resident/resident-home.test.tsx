import { onlineManager } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { clear, createStore } from 'idb-keyval';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { RINA } from '@/testing/cast';
import { homesOf, RESIDENT_HOME } from '@/testing/dashboards';
import { openApp } from '@/testing/open-app';
import { recordOf, task } from '@/testing/record';
import { rosterOf } from '@/testing/roster';
import { server } from '@/testing/server';

beforeEach(() => server.use(...homesOf(), ...rosterOf([])));

afterEach(async () => {
  await clear(createStore('tracker.outbox', 'entries'));
  onlineManager.setOnline(true);
});

const part = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });
const leadsOf = (region: HTMLElement): (string | null)[][] =>
  within(region)
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);

type Task = ReturnType<typeof task>;

/** A recommendation about an entry. */
const about = (kind: 'SENT_BACK' | 'NEW_FEEDBACK', entry: Task) => ({
  kind,
  taskId: entry.id,
  itemId: entry.itemId,
  itemName: entry.itemName,
  rotationId: entry.rotationId,
});

describe('a resident’s home', () => {
  it('answers when the next duty is, what waits, and whether one is on pace', async () => {
    const { router } = await openApp('/', { as: RINA });

    expect(within(await part('Next duty')).getByText('Sun 29 Nov, 08:00 to Mon 08:00')).toBeVisible();
    expect(leadsOf(await part('Waits for me'))).toEqual([
      ['Arterial line×1Sent backTal Regev: Which site? Please add it.', '/record?status=RETURNED'],
      ['3 entries await your tutors · oldest 2 days ago', '/record?status=PENDING'],
      ['Finish ICU · asked 2 days ago', '/petitions'],
    ]);
    const pace = await part('Am I on pace');
    expect(within(pace).getByText('Behind pace')).toBeVisible();
    expect(within(pace).getByRole('meter', { name: 'ICU' })).toHaveAttribute(
      'aria-valuetext',
      '11 of 26 approved · 3 awaiting · 15 to go',
    );
    expect(within(pace).getByRole('meter', { name: 'Skills' })).toHaveAttribute('aria-valuenow', '48');
    expect(router.state.location.pathname).toBe('/home');
  });

  it('asks for everything at once', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => asked.push(new URL(request.url).pathname));
    await openApp('/home', { as: RINA });
    await part('Waits for me');
    server.events.removeAllListeners();

    const ofEveryPage = /^\/api\/v1\/(auth\/refresh|me|department)$/;
    expect(asked.filter((path) => !ofEveryPage.test(path)).toSorted()).toEqual([
      '/api/v1/dashboards/resident',
      '/api/v1/on-call/stations',
    ]);
  });

  it('answers in Hebrew', async () => {
    await openApp('/home', { as: RINA, language: 'he' });

    expect(leadsOf(await part('ממתין לי'))[0]?.[0]).toMatch(/^קו עורקי.*הוחזרטל רגב: /);
    expect(within(await part('האם הקצב נכון')).getByText('בפיגור')).toBeVisible();
    expect(leadsOf(await part('כדאי להמשיך עם'))[0]?.[0]).toMatch(/^אינטובציה אנדוטרכיאלית.*60%.*אושרו/);
  });

  it('shows what was decided with its feedback, and what is best done next', async () => {
    await openApp('/home', { as: RINA });

    expect(leadsOf(await part('New answers'))).toEqual([
      ['Mask ventilation×1ApprovedTal Regev', '/record?status=APPROVED'],
      ['Septic shock×1RejectedTal Regev: This was a lecture.', '/record?status=REJECTED'],
    ]);
    expect(leadsOf(await part('Best done next'))).toEqual([
      ['Endotracheal intubation60% approved, nearly there', '/rotations/icu?item=intubation'],
      ['Septic shockNot begun yet', '/rotations/icu?item=shock'],
    ]);
  });

  it('recommends to put right what was sent back, and to reflect on what was rejected', async () => {
    const [mask = task(''), shock = task('')] = RESIDENT_HOME.decided;
    const [artery = task('')] = RESIDENT_HOME.sentBack;
    const recommendations = [about('SENT_BACK', artery), about('SENT_BACK', shock), about('NEW_FEEDBACK', mask)];
    server.use(...homesOf({ resident: { ...RESIDENT_HOME, recommendations } }));
    await openApp('/home', { as: RINA });

    expect(leadsOf(await part('Best done next'))).toEqual([
      ['Arterial linePut it right and send it again', '/record?status=RETURNED'],
      ['Septic shockRejected: reflect on it', '/reflections/write/t4'],
      ['Mask ventilationA tutor has answered', '/rotations/icu?item=mask'],
    ]);
  });

  it('shows how far one is in all, how steadily, and what is reached', async () => {
    await openApp('/home', { as: RINA });

    const total = await part('Everything required');
    expect(within(total).getByRole('meter', { name: 'Everything required' })).toHaveAttribute('aria-valuenow', '65');
    expect(within(total).getByText('24 entries in the last seven days, on 4 days')).toBeVisible();
    expect(within(total).getByText(/3 days in a row/)).toBeVisible();
    expect(within(total).getByRole('table')).toHaveTextContent('Thu 26 Nov: 11 entries');
    const milestones = within(await part('Milestones')).getAllByRole('listitem');
    expect(milestones.map(({ textContent }) => textContent)).toEqual([
      '25%reached',
      '50%reached',
      '75%still ahead',
      '100%still ahead',
      'First entry approved reached',
      '10 approved reached',
      '50 approved still ahead',
      'Seven days in a row still ahead',
      'A whole rotation complete reached',
    ]);
  });

  it('names the duties of the week after the next one', async () => {
    await openApp('/home', { as: RINA });

    expect(leadsOf(await part('After that, this week'))).toEqual([
      ['All my duties', '/on-call?tab=mine'],
      ['Tue 1 Dec, 08:00 to Wed 08:00in 5 daysOR (Main)', '/on-call?tab=team&date=2026-12-01'],
    ]);
  });

  it('opens what was done before with its count, to say more about it, and shows it once it is logged', async () => {
    const logged: unknown[] = [];
    server.use(
      http.post(`${API}/tasks`, async ({ request }) => {
        logged.push(await request.json());
        const [first, artery, ...others] = RESIDENT_HOME.recentItems;
        const recentItems = [artery, first, ...others].filter((each) => each !== undefined);
        server.use(...homesOf({ resident: { ...RESIDENT_HOME, recentItems, waiting: { entries: 4 } } }));
        return HttpResponse.json(task('new'), { status: 201 });
      }),
    );
    const { user } = await openApp('/home', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Arterial line' }));
    const sheet = await screen.findByRole('dialog', { name: 'Arterial line' });
    await user.click(within(sheet).getByRole('button', { name: 'Log 2' }));

    await waitFor(() => expect(logged).toMatchObject([{ itemId: 'artery', count: 2 }]));
    expect(await screen.findByRole('link', { name: '4 entries await your tutors' })).toBeVisible();
    const [first] = within(await part('Log again')).getAllByRole('listitem');
    expect(first).toHaveTextContent('Arterial line');
  });

  it('is told anew once an entry is taken back', async () => {
    server.use(
      http.post(`${API}/tasks`, () => HttpResponse.json(task('new'), { status: 201 })),
      http.delete(`${API}/tasks/new`, () => {
        server.use(...homesOf({ resident: { ...RESIDENT_HOME, waiting: { entries: 7 } } }));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await openApp('/home', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Log Endotracheal intubation ×1' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    expect(await screen.findByRole('link', { name: '7 entries await your tutors' })).toBeVisible();
  });

  it('searches for an item that was not done before', async () => {
    server.use(...recordOf());
    const { user } = await openApp('/home', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Log' }));

    expect(await screen.findByRole('dialog', { name: 'What did you do?' })).toBeVisible();
  });

  it('offers no logging between rotations, but a way to the next one', async () => {
    const { active: _active, nextDuty: _nextDuty, petition: _petition, ...idle } = RESIDENT_HOME;
    const resident = { ...idle, waiting: { entries: 0 }, sentBack: [], decided: [], recommendations: [], duties: [] };
    server.use(...homesOf({ resident }));

    await openApp('/home', { as: RINA });

    expect(await screen.findByRole('link', { name: 'Choose one' })).toHaveAttribute('href', '/rotations');
    expect(screen.queryByRole('button', { name: 'Log' })).not.toBeInTheDocument();
    expect(await part('Waits for me')).toHaveTextContent('Nothing to put right');
    for (const name of ['Log again', 'New answers', 'Best done next', 'After that, this week'])
      expect(screen.queryByRole('region', { name })).not.toBeInTheDocument();
  });

  it('says when its figures do not come, and asks again', async () => {
    server.use(http.get(`${API}/dashboards/resident`, () => problem(500, 'internal')));
    const { user } = await openApp('/home', { as: RINA });
    expect(await screen.findByRole('alert')).toHaveTextContent('req-7f3a');

    server.use(...homesOf());
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('Behind pace')).toBeVisible();
  });

  it('stays readable without a connection, and logging goes on', async () => {
    const { queryClient, user } = await openApp('/home', { as: RINA });
    await part('Log again');
    server.use(http.get(`${API}/dashboards/resident`, () => HttpResponse.error()));
    onlineManager.setOnline(false);
    await queryClient.invalidateQueries();

    await user.click(screen.getByRole('button', { name: 'Log Endotracheal intubation ×1' }));

    expect(await screen.findByRole('region', { name: 'Not sent yet' })).toBeVisible();
    expect(screen.getByText('This could not be brought up to date.')).toBeVisible();
    expect(screen.getByText('Behind pace')).toBeVisible();
  });
});
