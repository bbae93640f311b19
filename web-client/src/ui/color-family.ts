export const COLOR_FAMILIES = [
  'red',
  'orange',
  'amber',
  'green',
  'emerald',
  'teal',
  'cyan',
  'blue',
  'indigo',
  'violet',
  'purple',
  'fuchsia',
  'pink',
  'gray',
] as const;

export type ColorFamily = (typeof COLOR_FAMILIES)[number];

/** Any other word, for instance of a newer server, reads as gray. */
export const colorFamily = (name: string): ColorFamily => COLOR_FAMILIES.find((family) => family === name) ?? 'gray';

/** Whole class names, since Tailwind finds classes by reading the source. */
export const softClass = {
  red: 'bg-red-soft text-red-ink',
  orange: 'bg-orange-soft text-orange-ink',
  amber: 'bg-amber-soft text-amber-ink',
  green: 'bg-green-soft text-green-ink',
  emerald: 'bg-emerald-soft text-emerald-ink',
  teal: 'bg-teal-soft text-teal-ink',
  cyan: 'bg-cyan-soft text-cyan-ink',
  blue: 'bg-blue-soft text-blue-ink',
  indigo: 'bg-indigo-soft text-indigo-ink',
  violet: 'bg-violet-soft text-violet-ink',
  purple: 'bg-purple-soft text-purple-ink',
  fuchsia: 'bg-fuchsia-soft text-fuchsia-ink',
  pink: 'bg-pink-soft text-pink-ink',
  gray: 'bg-gray-soft text-gray-ink',
} satisfies Record<ColorFamily, string>;

/** For dots and edges: a border colour, to be used with a border width. */
export const markClass = {
  red: 'border-red-mark',
  orange: 'border-orange-mark',
  amber: 'border-amber-mark',
  green: 'border-green-mark',
  emerald: 'border-emerald-mark',
  teal: 'border-teal-mark',
  cyan: 'border-cyan-mark',
  blue: 'border-blue-mark',
  indigo: 'border-indigo-mark',
  violet: 'border-violet-mark',
  purple: 'border-purple-mark',
  fuchsia: 'border-fuchsia-mark',
  pink: 'border-pink-mark',
  gray: 'border-gray-mark',
} satisfies Record<ColorFamily, string>;
