import { fold } from '@/lib/fold';
import type { CategoryKey, RotationCounts, RotationTree, TreeNode } from './queries';
import { expand } from './synonyms';

/** What an item still asks for. Approved is capped by what is required; awaiting is not. */
export type Counts = { required: number; approved: number; awaiting: number; remaining: number };

/** Something that can be logged, with its place in the tree. */
export type Leaf = {
  id: string;
  name: string;
  nameHe?: string | undefined;
  category: CategoryKey;
  /** Its first ancestor below the category; absent for what stands right below it. */
  domain?: TreeNode | undefined;
  node: TreeNode;
  counts: Counts;
  /** Names of both scripts, its own and those above it, folded for searching. */
  words: string;
};

const pathOf = (node: TreeNode, byId: ReadonlyMap<string, TreeNode>): TreeNode[] => {
  const parent = node.parentId === undefined ? undefined : byId.get(node.parentId);
  return parent ? [...pathOf(parent, byId), parent] : [];
};

/** The loggable items of a tree in its order; archived ones are left out. */
export const leavesOf = (tree: RotationTree, counts: RotationCounts | undefined): Leaf[] => {
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  const counted = new Map(counts?.items.map((item) => [item.itemId, item]));
  return tree.nodes.flatMap((node) => {
    const path = pathOf(node, byId);
    const category = path[0]?.categoryKey;
    if (node.type !== 'LEAF' || !category || [...path, node].some(({ archived }) => archived)) return [];
    const required = node.requiredCount ?? 0;
    const known = counted.get(node.id) ?? { required, approved: 0, awaiting: 0, remaining: required };
    return [
      {
        id: node.id,
        name: node.name,
        nameHe: node.nameHe,
        category,
        domain: path[1],
        node,
        counts: known,
        words: fold([...path.slice(1), node].map(({ name, nameHe }) => `${name} ${nameHe ?? ''}`).join(' ')),
      },
    ];
  });
};

/** Where an item stands. What asks for nothing is neither open nor complete. */
export type LeafState = 'OPEN' | 'AWAITING' | 'COMPLETE';

export const stateOf = ({ counts }: Leaf): LeafState | undefined => {
  if (counts.required === 0) return counts.awaiting > 0 ? 'AWAITING' : undefined;
  if (counts.remaining === 0) return 'COMPLETE';
  return counts.awaiting >= counts.remaining ? 'AWAITING' : 'OPEN';
};

/** Every word that was typed, or a synonym of it, must stand in the item's names; an empty search finds all. */
export const searchLeaves = (leaves: readonly Leaf[], typed: string): Leaf[] => {
  const asked = expand(fold(typed));
  return leaves.filter(({ words }) => asked.every((alternatives) => alternatives.some((word) => words.includes(word))));
};

export type Narrowing = {
  category?: CategoryKey | undefined;
  state?: LeafState | undefined;
  favourites?: true | undefined;
};

/** Those that fit all that is asked for; what is not asked for narrows nothing. */
export const narrowLeaves = (
  leaves: readonly Leaf[],
  { category, state, favourites }: Narrowing,
  favouriteIds: readonly string[],
): Leaf[] =>
  leaves.filter(
    (leaf) =>
      (category === undefined || leaf.category === category) &&
      (state === undefined || stateOf(leaf) === state) &&
      (favourites === undefined || favouriteIds.includes(leaf.id)),
  );
