import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/dialog';
import type { TreeNode } from '../queries';
import { useNodeName } from '../use-node-name';
import { AddNodeForm } from './add-node-form';
import { MoveNodeForm } from './move-node-form';
import { NodeQuestion } from './node-question';

export type AskedOfNode =
  | { act: 'ADD'; parent: TreeNode | undefined }
  | { act: 'MOVE' | 'DUPLICATE' | 'ARCHIVE' | 'RESTORE' | 'DELETE'; node: TreeNode };

type Props = {
  rotationId: string;
  nodes: readonly TreeNode[];
  asked: AskedOfNode | undefined;
  onClose: () => void;
  /** Shows an item where it now stands. */
  onReveal: (node: TreeNode) => void;
};

/** What an item's menu opens; at most one is open. */
export const NodeDialogs = ({ rotationId, nodes, asked, onClose, onReveal }: Props) => {
  const { t } = useTranslation('curriculum');
  const nameOf = useNodeName();
  if (!asked || asked.act === 'DUPLICATE') return null;
  const done = (node: TreeNode): void => {
    onClose();
    onReveal(node);
  };
  if (asked.act === 'ADD')
    return (
      <Dialog title={t('node.add')} isOpen onClose={onClose}>
        <AddNodeForm rotationId={rotationId} nodes={nodes} parent={asked.parent} onDone={done} />
      </Dialog>
    );
  if (asked.act === 'MOVE')
    return (
      <Dialog title={t('move.title', { item: nameOf(asked.node) })} isOpen onClose={onClose}>
        <MoveNodeForm rotationId={rotationId} nodes={nodes} node={asked.node} onDone={done} />
      </Dialog>
    );
  return <NodeQuestion rotationId={rotationId} nodes={nodes} node={asked.node} act={asked.act} onClose={onClose} />;
};
