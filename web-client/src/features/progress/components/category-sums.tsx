import type { Progress, Sums } from '../queries';
import { CategoryMeters } from './category-meters';

const KEYS = ['KNOWLEDGE', 'SKILLS', 'GUIDANCE'] as const;

/** A category summed over all rotations. */
const sumOf = ({ rotations }: Progress, key: (typeof KEYS)[number]): Sums => {
  const parts = rotations.flatMap(({ categories }) => categories.filter((category) => category.key === key));
  const total = (of: (part: Sums) => number): number => parts.reduce((sum, part) => sum + of(part), 0);
  const required = total((part) => part.required);
  const approved = total((part) => part.approved);
  return {
    required,
    approved,
    awaiting: total((part) => part.awaiting),
    remaining: total((part) => part.remaining),
    percent: required === 0 ? 0 : Math.min(100, Math.round((100 * approved) / required)),
  };
};

export const CategorySums = ({ progress }: { progress: Progress }) => (
  <CategoryMeters categories={KEYS.map((key) => ({ key, ...sumOf(progress, key) }))} />
);
