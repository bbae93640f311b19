import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { ComboBox } from '@/ui/combo-box';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import { useMoveNode } from '../mutations';
import type { TreeNode } from '../queries';
import { mayHold, wayTo } from '../tree';
import { useNodeName } from '../use-node-name';
import { useParentOptions } from '../use-parent-options';

type Props = {
  rotationId: string;
  nodes: readonly TreeNode[];
  node: TreeNode;
  onDone: (node: TreeNode) => void;
};

/** Moves an item, with all below it, to the end of another branch, however far away. */
export const MoveNodeForm = ({ rotationId, nodes, node, onDone }: Props) => {
  const { t } = useTranslation('curriculum');
  const nameOf = useNodeName();
  const problemText = useProblemText();
  const move = useMoveNode(rotationId);
  const [parentId, setParentId] = useState<string | null>(null);
  const options = useParentOptions(
    nodes,
    (other) =>
      other.id !== node.id &&
      other.id !== node.parentId &&
      mayHold(other.type, node.type) &&
      wayTo(nodes, other).every(({ id }) => id !== node.id),
  );
  const submit = (): void => {
    if (parentId === null) return;
    const position = nodes.filter((other) => other.parentId === parentId).length;
    move.mutate(
      { id: node.id, parentId, position },
      {
        onSuccess: () => {
          toast({ text: t('move.done', { item: nameOf(node) }) });
          onDone({ ...node, parentId });
        },
      },
    );
  };
  return (
    <>
      <p className="text-ink-muted">{t('move.text')}</p>
      <ComboBox label={t('move.where')} items={options} value={parentId} onChange={setParentId} />
      {move.isError ? <Notice tone="danger">{problemText(move.error)}</Notice> : null}
      <div className="flex justify-end">
        <Button variant="primary" isDisabled={parentId === null} isSending={move.isPending} onPress={submit}>
          {t('move.confirm')}
        </Button>
      </div>
    </>
  );
};
