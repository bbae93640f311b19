import type { Section } from './queries';

type Prompt = Section['prompts'][number];

const blank = { en: '', he: '' };

/** An id that no section and no question of the template has. */
const freshId = (sections: readonly Section[], prefix: string): string => {
  const taken = new Set(sections.flatMap(({ id, prompts }) => [id, ...prompts.map((prompt) => prompt.id)]));
  let number = 1;
  while (taken.has(`${prefix}-${number}`)) number++;
  return `${prefix}-${number}`;
};

const freshPrompt = (sections: readonly Section[]): Prompt => ({
  id: freshId(sections, 'question'),
  label: blank,
  required: true,
});

export const withSection = (sections: readonly Section[]): Section[] => [
  ...sections,
  { id: freshId(sections, 'section'), name: blank, prompts: [freshPrompt(sections)] },
];

export const withPrompt = (sections: readonly Section[], sectionId: string): Section[] =>
  sections.map((section) =>
    section.id === sectionId ? { ...section, prompts: [...section.prompts, freshPrompt(sections)] } : section,
  );

/** The list with one of its members a place further up or down; unchanged at its ends. */
export const moved = <T>(list: readonly T[], from: number, step: -1 | 1): T[] => {
  const to = from + step;
  const result = [...list];
  const [taken] = result.splice(from, 1);
  if (taken === undefined || to < 0 || to >= list.length) return [...list];
  result.splice(to, 0, taken);
  return result;
};

/** As it is sent: texts without blanks around them, and no Hebrew where there is none. */
export const trimmed = (sections: readonly Section[]): Section[] =>
  sections.map(({ purpose, ...section }) => ({
    ...section,
    name: words(section.name),
    ...(purpose && purpose.en.trim() !== '' ? { purpose: words(purpose) } : {}),
    prompts: section.prompts.map((prompt) => ({ ...prompt, label: words(prompt.label) })),
  }));

const words = ({ en, he }: Section['name']): Section['name'] => ({
  en: en.trim(),
  ...(he?.trim() ? { he: he.trim() } : {}),
});

/** The English texts that are still missing; without them nobody is asked anything. */
export const lackingOf = (sections: readonly Section[]): number =>
  sections
    .flatMap(({ name, prompts }) => [name, ...prompts.map(({ label }) => label)])
    .filter(({ en }) => en.trim() === '').length;
