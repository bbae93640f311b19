import { holds } from '@/lib/fold';
import type { Branch, Place } from '@/ui/tree-move';
import type { NodeType, Tree, TreeNode } from './queries';

/** What one step of an editor did to the tree. */
export type TreeChange = { treeVersion: number; node?: TreeNode; nodes: TreeNode[]; removed: string[] };

/** The three categories are everywhere; all else is added below something. */
export type AddedType = Exclude<NodeType, 'CATEGORY'>;

/** Levels below a category; each may stand below any before it. */
const ADDED_TYPES: readonly AddedType[] = ['SUBJECT', 'TOPIC', 'SUB_TOPIC', 'SUB_SUB_TOPIC', 'LEAF'];

/** What may be added below a node, the nearest level first. */
export const typesBelow = (parent: NodeType): AddedType[] =>
  ADDED_TYPES.slice(parent === 'CATEGORY' ? 0 : ADDED_TYPES.indexOf(parent) + 1);

export const mayHold = (parent: NodeType, child: NodeType): boolean =>
  typesBelow(parent).some((type) => type === child);

/** The tree after a step; what the step does not name stays. */
export const withChange = (tree: Tree, { treeVersion, nodes, removed }: TreeChange): Tree => {
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  for (const id of removed) byId.delete(id);
  for (const node of nodes) byId.set(node.id, node);
  return { ...tree, treeVersion, nodes: [...byId.values()] };
};

type Naming = (node: TreeNode) => string;

/** The nodes as branches, siblings in their order. */
export const branchesOf = (nodes: readonly TreeNode[], nameOf: Naming): Branch<TreeNode>[] => {
  const below = new Map<string, TreeNode[]>();
  for (const node of nodes) below.set(node.parentId ?? '', [...(below.get(node.parentId ?? '') ?? []), node]);
  const branches = (parentId: string): Branch<TreeNode>[] =>
    (below.get(parentId) ?? [])
      .toSorted((one, other) => one.order - other.order)
      .map((node) => ({ id: node.id, label: nameOf(node), value: node, children: branches(node.id) }));
  return branches('');
};

const keep = (
  branches: readonly Branch<TreeNode>[],
  isKept: (branch: Branch<TreeNode>) => boolean,
): Branch<TreeNode>[] =>
  branches.flatMap((branch) => {
    const children = keep(branch.children, isKept);
    return isKept(branch) || children.length > 0 ? [{ ...branch, children }] : [];
  });

/** Without what is archived, and without what is below it. */
export const withoutArchived = (branches: readonly Branch<TreeNode>[]): Branch<TreeNode>[] =>
  branches
    .filter(({ value }) => !value.archived)
    .map((branch) => ({ ...branch, children: withoutArchived(branch.children) }));

/** Branches whose name holds the words in either language, with all that stands above them. */
export const found = (branches: readonly Branch<TreeNode>[], words: string): Branch<TreeNode>[] =>
  words === '' ? [...branches] : keep(branches, ({ value }) => holds(`${value.name} ${value.nameHe ?? ''}`, words));

/** Every branch, each before what is below it. */
export const flat = (branches: readonly Branch<TreeNode>[]): Branch<TreeNode>[] =>
  branches.flatMap((branch) => [branch, ...flat(branch.children)]);

export const leavesOf = (branches: readonly Branch<TreeNode>[]): TreeNode[] =>
  flat(branches)
    .map(({ value }) => value)
    .filter(({ type }) => type === 'LEAF');

/** The leaves that are ticked, or stand below something ticked. */
export const tickedLeaves = (branches: readonly Branch<TreeNode>[], ticked: ReadonlySet<string>): TreeNode[] =>
  branches.flatMap((branch) => (ticked.has(branch.id) ? leavesOf([branch]) : tickedLeaves(branch.children, ticked)));

/** A place counted among the siblings that are shown, counted among all of them. */
export const amongAll = (
  all: readonly Branch<TreeNode>[],
  shown: readonly Branch<TreeNode>[],
  { id, parentId, position }: Place,
): Place => {
  const childrenIn = (branches: readonly Branch<TreeNode>[]): string[] =>
    (flat(branches).find((branch) => branch.id === parentId)?.children ?? [])
      .map((child) => child.id)
      .filter((child) => child !== id);
  const [everyone, visible] = [childrenIn(all), childrenIn(shown)];
  const next = visible[position];
  const last = visible.at(-1);
  if (next !== undefined) return { id, parentId, position: everyone.indexOf(next) };
  return { id, parentId, position: last === undefined ? everyone.length : everyone.indexOf(last) + 1 };
};

/** How a node is reached, outermost first, itself left out. */
export const wayTo = (nodes: readonly TreeNode[], node: TreeNode): TreeNode[] => {
  const parent = nodes.find(({ id }) => id === node.parentId);
  return parent ? [...wayTo(nodes, parent), parent] : [];
};
