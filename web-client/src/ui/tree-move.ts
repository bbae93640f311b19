/** A node of a tree as it is shown: its id and name, and whatever the caller wants to find there again. */
export type Branch<Value> = {
  id: string;
  label: string;
  value: Value;
  children: readonly Branch<Value>[];
};

/** Where a branch goes; the position counts the new siblings without the branch that moves. Null is the top level. */
export type Place = { id: string; parentId: string | null; position: number };

/** Whether a branch may stand below this parent, null being the top level. */
export type Accepts<Value> = (parent: Branch<Value> | null, moved: Branch<Value>) => boolean;

type Found<Value> = { branch: Branch<Value>; path: readonly Branch<Value>[]; siblings: readonly Branch<Value>[] };

const find = <Value>(
  siblings: readonly Branch<Value>[],
  id: string,
  path: readonly Branch<Value>[] = [],
): Found<Value> | undefined => {
  for (const branch of siblings) {
    if (branch.id === id) return { branch, path, siblings };
    const below = find(branch.children, id, [...path, branch]);
    if (below) return below;
  }
  return undefined;
};

const without = <Value>(siblings: readonly Branch<Value>[], id: string): readonly Branch<Value>[] =>
  siblings.filter((branch) => branch.id !== id);

const indexOf = <Value>(siblings: readonly Branch<Value>[], id: string): number =>
  siblings.findIndex((branch) => branch.id === id);

export type Target = { id: string; side: 'before' | 'on' | 'after' };

/** Where a branch lands that is dropped there; undefined where it cannot go or already stands. */
export const placeAt = <Value>(
  branches: readonly Branch<Value>[],
  id: string,
  { id: targetId, side }: Target,
  accepts: Accepts<Value>,
): Place | undefined => {
  const moved = find(branches, id);
  const target = find(branches, targetId);
  if (!moved || !target) return undefined;
  if (target.branch.id === id || target.path.some((branch) => branch.id === id)) return undefined;
  const parent = side === 'on' ? target.branch : (target.path.at(-1) ?? null);
  if (!accepts(parent, moved.branch)) return undefined;
  const siblings = without(side === 'on' ? target.branch.children : target.siblings, id);
  const beside = indexOf(siblings, targetId);
  const position = { on: siblings.length, before: beside, after: beside + 1 }[side];
  const isThere = moved.path.at(-1)?.id === parent?.id && indexOf(moved.siblings, id) === position;
  return isThere ? undefined : { id, parentId: parent?.id ?? null, position };
};

export type Step = 'up' | 'down' | 'in' | 'out';

/**
 * The places that a branch reaches by one step: past a sibling, to the end of the sibling before it, or out behind its
 * parent. What it cannot do is absent.
 */
export const stepsOf = <Value>(
  branches: readonly Branch<Value>[],
  id: string,
  accepts: Accepts<Value>,
): Partial<Record<Step, Place>> => {
  const moved = find(branches, id);
  if (!moved) return {};
  const index = indexOf(moved.siblings, id);
  const [previous, next, parent] = [moved.siblings[index - 1], moved.siblings[index + 1], moved.path.at(-1)];
  const targets: Partial<Record<Step, Target>> = {
    ...(previous ? { up: { id: previous.id, side: 'before' }, in: { id: previous.id, side: 'on' } } : {}),
    ...(next ? { down: { id: next.id, side: 'after' } } : {}),
    ...(parent ? { out: { id: parent.id, side: 'after' } } : {}),
  };
  return Object.fromEntries(
    Object.entries(targets).flatMap(([step, target]) => {
      const place = placeAt(branches, id, target, accepts);
      return place ? [[step, place]] : [];
    }),
  );
};

/** The ids of all that stands above a branch, outermost first; for opening a tree at it. */
export const pathTo = <Value>(branches: readonly Branch<Value>[], id: string): string[] =>
  find(branches, id)?.path.map((branch) => branch.id) ?? [];
