import type { Option } from '@/ui/option';
import type { TreeNode } from './queries';
import { wayTo } from './tree';
import { useNodeName } from './use-node-name';

/** Items below which others may stand: by name, with the way to them below it. */
export const useParentOptions = (nodes: readonly TreeNode[], isPossible: (node: TreeNode) => boolean): Option[] => {
  const nameOf = useNodeName();
  return nodes
    .filter((node) => node.type !== 'LEAF' && !node.archived && isPossible(node))
    .map((node) => ({ node, way: wayTo(nodes, node).map(nameOf) }))
    .toSorted((one, other) =>
      [...one.way, nameOf(one.node)].join(' / ').localeCompare([...other.way, nameOf(other.node)].join(' / ')),
    )
    .map(({ node, way }) => ({
      id: node.id,
      label: nameOf(node),
      ...(way.length > 0 ? { description: way.join(' / ') } : {}),
    }));
};
