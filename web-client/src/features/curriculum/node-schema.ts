import * as z from 'zod/mini';
import type { NodeFields } from './mutations';
import type { TreeNode } from './queries';

const MAX_NAME = 200;
export const MAX_NOTES = 500;
const MAX_COUNT = 10_000;
const MAX_RESOURCES = 2000;

export const isCount = (text: string): boolean => /^\d{1,5}$/.test(text.trim()) && Number(text) <= MAX_COUNT;

/** An absolute https address with a host; the server takes no other. */
export const isHttps = (text: string): boolean => {
  if (!/^https:\/\//i.test(text.trim())) return false;
  try {
    return new URL(text.trim()).hostname !== '';
  } catch {
    return false;
  }
};

const blankOrHttps = z.string().check(z.refine((text) => text.trim() === '' || isHttps(text), 'https'));
const optional = z.string().check(z.trim(), z.maxLength(MAX_NAME, 'too-long'));
const notes = z.string().check(z.maxLength(MAX_NOTES, 'too-long'));

/** The form's values: what is typed, for every kind of item; only leaves send what follows the names. */
export const nodeSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(MAX_NAME, 'too-long')),
  nameHe: optional,
  requiredCount: z.string().check(z.refine(isCount, 'count')),
  mcqUrl: blankOrHttps,
  links: z.array(z.object({ label: optional, labelHe: optional, url: z.string().check(z.refine(isHttps, 'https')) })),
  resources: z.string().check(z.maxLength(MAX_RESOURCES, 'too-long')),
  notes,
  notesHe: notes,
});
export type NodeValues = z.infer<typeof nodeSchema>;

export const nodeValues = (node: TreeNode | undefined): NodeValues => ({
  name: node?.name ?? '',
  nameHe: node?.nameHe ?? '',
  requiredCount: String(node?.requiredCount ?? 1),
  mcqUrl: node?.mcqUrl ?? '',
  links: (node?.links ?? []).map(({ label = '', labelHe = '', url }) => ({ label, labelHe, url })),
  resources: node?.resources ?? '',
  notes: node?.notes ?? '',
  notesHe: node?.notesHe ?? '',
});

const linkOf = ({ label, labelHe, url }: NodeValues['links'][number]) => ({
  url: url.trim(),
  ...(label.trim() ? { label: label.trim() } : {}),
  ...(labelHe.trim() ? { labelHe: labelHe.trim() } : {}),
});

/** The values as the server wants them; an empty text takes away what was there. */
export const fieldsOf = (
  { requiredCount, links, mcqUrl, name, nameHe, ...texts }: NodeValues,
  isLeaf: boolean,
): NodeFields => ({
  name: name.trim(),
  nameHe: nameHe.trim(),
  ...(isLeaf
    ? { requiredCount: Number(requiredCount), links: links.map(linkOf), mcqUrl: mcqUrl.trim(), ...texts }
    : {}),
});

export const NODE_FIELDS = [
  'name',
  'nameHe',
  'requiredCount',
  'mcqUrl',
  'links',
  'resources',
  'notes',
  'notesHe',
] as const;
export type NodeField = (typeof NODE_FIELDS)[number];

/** The fields in which two states of an item differ. */
export const differing = (one: NodeValues, other: NodeValues): NodeField[] =>
  NODE_FIELDS.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));

/** Of the form's fields only those that were changed, so that nobody else's words are written over. */
export const changedFields = (values: NodeValues, base: NodeValues, isLeaf: boolean): Partial<NodeFields> => {
  const changed = new Set<string>(differing(values, base));
  return Object.fromEntries(Object.entries(fieldsOf(values, isLeaf)).filter(([field]) => changed.has(field)));
};
