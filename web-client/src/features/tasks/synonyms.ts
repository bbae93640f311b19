import { fold } from '@/lib/fold';
import GROUPS from './synonyms.json';

/** Phrases that mean the same to those who search, in both scripts: the server's list. */
const folded = (GROUPS as readonly (readonly string[])[]).map((group) => group.map(fold));

/** Groups of alternatives, one of each group must be found. A phrase that has synonyms counts as one word. */
export const expand = (typed: string): readonly (readonly string[])[] => {
  const text = ` ${typed.split(/\s+/).filter(Boolean).join(' ')} `;
  const whole = folded.find((group) => group.includes(text.trim()));
  if (whole) return [whole];
  return text
    .split(' ')
    .filter(Boolean)
    .map((word) => folded.find((group) => group.includes(word)) ?? [word]);
};
