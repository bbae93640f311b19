import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { API, problem } from '@/testing/answers';
import { ADI, RINA, TAL } from '@/testing/cast';
import { openApp } from '@/testing/open-app';
import { personOf } from '@/testing/record';
import { server } from '@/testing/server';
import type { Reflection, ReflectionForm, Section, Template } from './queries';

const SECTIONS: Section[] = [
  {
    id: 'what',
    name: { en: 'Description', he: 'תיאור' },
    purpose: { en: 'No details of the patient.' },
    prompts: [
      { id: 'situation', label: { en: 'What was the situation?', he: 'מה היה המצב?' }, required: true },
      { id: 'help', label: { en: 'Whose help do you need?' }, required: false },
    ],
  },
];

const form = (rest: Partial<ReflectionForm> = {}): ReflectionForm => ({
  taskId: 't1',
  resident: personOf(RINA),
  itemName: 'Arterial line',
  itemNameHe: 'קו עורקי',
  performedOn: '2026-11-24',
  audience: 'RESIDENT',
  templateId: 'default_resident_1',
  sections: SECTIONS,
  ...rest,
});

const reflection = (rest: Partial<Reflection> = {}): Reflection => ({
  id: 't1_rina',
  taskId: 't1',
  rotationId: 'icu',
  itemId: 'artery',
  itemName: 'Arterial line',
  itemNameHe: 'קו עורקי',
  templateId: 'default_resident_1',
  author: personOf(RINA),
  authorRole: 'RESIDENT',
  resident: personOf(RINA),
  answers: { situation: 'A long night' },
  submittedAt: '2026-11-25T07:30:00Z',
  shared: false,
  allowedActions: [],
  ...rest,
});

const template = (rest: Partial<Template> = {}): Template => ({
  id: 'default_resident_1',
  version: 2,
  templateKey: 'default_resident',
  templateVersion: 1,
  status: 'PUBLISHED',
  audience: 'RESIDENT',
  taskTypes: ['*'],
  sections: SECTIONS,
  updatedAt: '2026-11-01T08:00:00Z',
  publishedAt: '2026-11-01T08:00:00Z',
  allowedActions: ['DRAFT'],
  ...rest,
});

const knowing = (shown: ReflectionForm, one = reflection()): void =>
  server.use(
    http.get(`${API}/reflections/form`, () => HttpResponse.json(shown)),
    http.get(`${API}/reflections/:id`, () => HttpResponse.json(one)),
    http.get(`${API}/reflection-templates/default_resident_1`, () => HttpResponse.json(template())),
  );

describe('writing', () => {
  it('saves itself over what was saved before, and says so', async () => {
    const sent: unknown[] = [];
    knowing(form());
    server.use(
      http.put(`${API}/reflections/drafts/t1`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json({
          taskId: 't1',
          version: sent.length,
          answers: {},
          updatedAt: '2026-11-25T08:00:00Z',
        });
      }),
    );
    const { user } = await openApp('/reflections/write/t1', { as: RINA });

    await user.type(await screen.findByLabelText('What was the situation?'), 'A long');
    expect(await screen.findByText('Draft saved')).toBeVisible();
    await user.type(screen.getByLabelText('What was the situation?'), ' night');
    await waitFor(() => expect(sent).toHaveLength(2));

    expect(sent).toEqual([
      ['"0"', { answers: { situation: 'A long' } }],
      ['"1"', { answers: { situation: 'A long night' } }],
    ]);
  });

  it('writes nothing over another window’s draft', async () => {
    knowing(
      form({ draft: { taskId: 't1', version: 4, answers: { situation: 'Mine' }, updatedAt: '2026-11-25T08:00:00Z' } }),
    );
    server.use(http.put(`${API}/reflections/drafts/t1`, () => problem(412, 'stale-version')));
    const { user } = await openApp('/reflections/write/t1', { as: RINA });

    const field = await screen.findByLabelText('What was the situation?');
    await user.type(field, ' too');
    expect(await screen.findByText('This draft was changed in another window.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Submit reflection' })).toBeDisabled();
    knowing(
      form({
        draft: { taskId: 't1', version: 5, answers: { situation: 'Theirs' }, updatedAt: '2026-11-25T08:01:00Z' },
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Load that version' }));

    await waitFor(() => expect(screen.getByLabelText('What was the situation?')).toHaveValue('Theirs'));
  });

  it('asks for what is required, then submits once for good', async () => {
    let sent: unknown;
    knowing(form());
    server.use(
      http.put(`${API}/reflections/drafts/t1`, () =>
        HttpResponse.json({ taskId: 't1', version: 1, answers: {}, updatedAt: '2026-11-25T08:00:00Z' }),
      ),
      http.post(`${API}/reflections`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(reflection(), { status: 201 });
      }),
    );
    const { user, router } = await openApp('/reflections/write/t1', { as: RINA });

    await user.click(await screen.findByRole('button', { name: 'Submit reflection' }));
    expect(screen.getByText('This question needs an answer')).toBeVisible();
    await user.type(screen.getByLabelText('What was the situation?'), 'A long night');
    await user.click(screen.getByRole('button', { name: 'Submit reflection' }));
    const question = await screen.findByRole('alertdialog', { name: 'Submit this reflection?' });
    await user.click(within(question).getByRole('button', { name: 'Submit reflection' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/reflections/t1_rina'));
    expect(sent).toEqual({ taskId: 't1', answers: { situation: 'A long night' } });
  });

  it('shows a tutor what the resident wrote, or that there is nothing, in Hebrew too', async () => {
    knowing(form({ audience: 'TUTOR' }));
    await openApp('/reflections/write/t1', { as: TAL, language: 'he' });

    expect(await screen.findByRole('heading', { name: 'רפלקציה: קו עורקי' })).toBeVisible();
    expect(screen.getByText('עדיין לא הוגשה רפלקציה על הרישום הזה.')).toBeVisible();
  });

  it('about somebody else’s entry is refused', async () => {
    server.use(http.get(`${API}/reflections/form`, () => problem(404, 'reflection-not-found')));
    await openApp('/reflections/write/t9', { as: RINA });

    expect(await screen.findByText('This reflection no longer exists, or is not yours to see.')).toBeVisible();
  });
});

describe('reading', () => {
  it('shows the answers under their questions, and an admin comments', async () => {
    let sent: unknown;
    knowing(form(), reflection({ allowedActions: ['COMMENT'] }));
    server.use(
      http.put(`${API}/reflections/t1_rina/comment`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(reflection());
      }),
    );
    const { user } = await openApp('/reflections/t1_rina', { as: ADI });

    expect(await screen.findByText('A long night')).toBeVisible();
    expect(screen.getByText('What was the situation?')).toBeVisible();
    expect(screen.getByText('Not answered')).toBeVisible();
    await user.type(screen.getByLabelText('Your comment'), 'Well seen');
    await user.click(screen.getByRole('button', { name: 'Save comment' }));

    await waitFor(() => expect(sent).toEqual({ text: 'Well seen' }));
  });

  it('lets a tutor share what was written about a resident', async () => {
    let sent: unknown;
    const theirs = reflection({ author: personOf(TAL), authorRole: 'TUTOR', allowedActions: ['SHARE'] });
    knowing(form(), theirs);
    server.use(
      http.put(`${API}/reflections/t1_rina/sharing`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(theirs);
      }),
    );
    const { user } = await openApp('/reflections/t1_rina', { as: TAL });

    await user.click(await screen.findByRole('switch', { name: 'Rina Amar may read this' }));

    await waitFor(() => expect(sent).toEqual({ shared: true }));
  });

  it('lists one’s own, and what was shared with one', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get(`${API}/reflections/drafts`, () => HttpResponse.json({ items: [] })),
      http.get(`${API}/reflections`, ({ request }) => {
        const by = new URL(request.url).searchParams.get('authorRole');
        asked.push(by);
        return HttpResponse.json({ items: by ? [] : [reflection()] });
      }),
    );
    const { user } = await openApp('/reflections', { as: RINA });

    expect(await screen.findByRole('link', { name: 'Arterial line' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Shared with me' }));
    expect(await screen.findByText('No reflections yet')).toBeVisible();
    expect(asked).toEqual([null, 'TUTOR']);
  });
});

describe('templates', () => {
  it('begin their next version from the newest, and are published after a question', async () => {
    let published: string | null = null;
    const draft = template({
      id: 'default_resident_2',
      version: 1,
      templateVersion: 2,
      status: 'DRAFT',
      allowedActions: ['EDIT', 'PUBLISH', 'DELETE'],
    });
    let made = false;
    server.use(
      http.get(`${API}/reflection-templates`, () => HttpResponse.json({ items: made ? [draft] : [template()] })),
      http.post(`${API}/reflection-templates/default_resident_1/draft`, () => {
        made = true;
        return HttpResponse.json(draft, { status: 201 });
      }),
      http.get(`${API}/reflection-templates/default_resident_2`, () => HttpResponse.json(draft)),
      http.post(`${API}/reflection-templates/default_resident_2/publish`, ({ request }) => {
        published = request.headers.get('If-Match');
        return HttpResponse.json(draft);
      }),
    );
    const { user, router } = await openApp('/admin/reflection-templates', { as: ADI });

    await user.click(await screen.findByRole('button', { name: /Draft the next version/ }));
    await user.click(await screen.findByRole('button', { name: 'Publish' }));
    const question = await screen.findByRole('alertdialog');
    await user.click(within(question).getByRole('button', { name: 'Publish' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/admin/reflection-templates'));
    expect(published).toBe('"1"');
  });

  it('are edited: a question is added, moved and saved without blanks', async () => {
    let sent: { sections: Section[] } | undefined;
    const draft = template({ status: 'DRAFT', version: 7, allowedActions: ['EDIT', 'PUBLISH', 'DELETE'] });
    server.use(
      http.get(`${API}/reflection-templates/default_resident_1`, () => HttpResponse.json(draft)),
      http.put(`${API}/reflection-templates/default_resident_1`, async ({ request }) => {
        sent = (await request.json()) as { sections: Section[] };
        return HttpResponse.json(draft);
      }),
    );
    const { user } = await openApp('/admin/reflection-templates/default_resident_1', { as: ADI });

    await user.click(await screen.findByRole('button', { name: 'Add question' }));
    expect(screen.getByText('One text is missing in English')).toBeVisible();
    const [, , label = document.body] = screen.getAllByLabelText('Question: English');
    await user.type(label, ' Who was there? ');
    await user.click(screen.getByRole('button', { name: 'Move up: Question 3' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(sent?.sections[0]?.prompts.map(({ id }) => id)).toEqual(['situation', 'question-1', 'help']),
    );
    expect(sent?.sections[0]?.prompts[1]?.label).toEqual({ en: 'Who was there?' });
  });

  it('that are published are only read', async () => {
    server.use(http.get(`${API}/reflection-templates/default_resident_1`, () => HttpResponse.json(template())));
    await openApp('/admin/reflection-templates/default_resident_1', { as: ADI });

    expect(await screen.findByText(/This version is published/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });
});
