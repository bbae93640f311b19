import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { toast } from '@/ui/toast';
import { type NodeAct, useNodeAct } from '../mutations';
import type { TreeNode } from '../queries';
import { wayTo } from '../tree';
import { useNodeName } from '../use-node-name';

type Props = {
  rotationId: string;
  nodes: readonly TreeNode[];
  node: TreeNode;
  act: Exclude<NodeAct, 'DUPLICATE'>;
  onClose: () => void;
};

const inUse = (error: unknown): number => {
  const count = isProblem(error, 'node-in-use') ? error.body['inUse'] : undefined;
  return typeof count === 'number' ? count : 0;
};

/** Asks before an item goes, with all below it; what entries refer to can only be archived. */
export const NodeQuestion = ({ rotationId, nodes, node, act, onClose }: Props) => {
  const { t } = useTranslation('curriculum');
  const problemText = useProblemText();
  const run = useNodeAct(rotationId);
  const item = useNodeName()(node);
  const below = nodes.filter((other) => wayTo(nodes, other).some(({ id }) => id === node.id)).length;
  const referred = inUse(run.error);
  const confirm = (wanted: NodeAct): void =>
    run.mutate(
      { nodeId: node.id, act: wanted },
      {
        onSuccess: () => {
          toast({ text: t(`node.did.${wanted}`, { item }) });
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      title={t(`node.question.${act}.title`, { item })}
      confirmLabel={t(`node.question.${act}.confirm`)}
      isDestructive={act === 'DELETE'}
      isOpen
      isSending={run.isPending}
      errorMessage={run.isError ? problemText(run.error) : undefined}
      onClose={onClose}
      onConfirm={() => confirm(act)}
    >
      <p>{t(`node.question.${act}.text`)}</p>
      {below > 0 ? <p className="text-ink pt-2 font-medium">{t('node.below', { count: below })}</p> : null}
      {referred > 0 ? (
        <div className="flex flex-wrap items-center gap-2 pt-2">
          <p className="text-ink min-w-0 flex-1">{t('node.inUse', { count: referred })}</p>
          <Button size="sm" onPress={() => confirm('ARCHIVE')}>
            {t('node.archiveInstead')}
          </Button>
        </div>
      ) : null}
    </ConfirmDialog>
  );
};
