import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { useProblemText } from '@/i18n/use-problem-text';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon-button';
import { LeaveDialog } from '@/ui/leave-dialog';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import { useDesk } from '@/ui/use-wide';
import type { Rotation, TreeNode } from '../queries';
import { wayTo } from '../tree';
import { useNodeDraft } from '../use-node-draft';
import { useNodeName } from '../use-node-name';
import { ClashNotice } from './clash-notice';
import { NodeFields } from './node-fields';

type Props = { rotation: Rotation; nodes: readonly TreeNode[]; node: TreeNode; onClose: () => void };

/** Everything about one item, to be read and, by those who may, changed. */
export const NodePanel = ({ rotation, nodes, node, onClose }: Props) => {
  const { t } = useTranslation(['curriculum', 'common']);
  const nameOf = useNodeName();
  const problemText = useProblemText();
  const isDesk = useDesk();
  const draft = useNodeDraft({
    rotationId: rotation.id,
    node,
    onSaved: (saved) => toast({ text: t('node.saved', { item: nameOf(saved) }) }),
  });
  // The three categories are the same in every rotation.
  const isFixed = node.type === 'CATEGORY' || !rotation.allowedActions.includes('EDIT');
  const way = wayTo(nodes, node).map(nameOf);
  return (
    <div className="flex flex-col gap-4">
      <header className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          {isDesk ? <h2 className="text-lg">{nameOf(node)}</h2> : null}
          <p className="text-ink-muted flex flex-wrap items-center gap-x-2 text-sm">
            <Badge>{t(`type.${node.type}`)}</Badge>
            {node.archived ? <Badge tone="warning">{t('node.isArchived')}</Badge> : null}
            {way.map((name, index) => (
              <bdi key={`${index} ${name}`} className="not-last:after:content-['_/']">
                {name}
              </bdi>
            ))}
          </p>
        </div>
        {isDesk ? <IconButton label={t('common:close')} icon={X} onPress={onClose} /> : null}
      </header>
      {node.type === 'CATEGORY' ? <p className="text-ink-muted">{t('node.fixed')}</p> : null}
      {isFixed ? null : (
        <form noValidate onSubmit={(event) => void draft.save(event)} className="flex flex-col gap-4">
          <NodeFields control={draft.form.control} isLeaf={node.type === 'LEAF'} />
          {draft.clashing.length > 0 ? (
            <ClashNotice fields={draft.clashing} node={node} onLoad={draft.discard} onKeep={draft.keepMine} />
          ) : null}
          {draft.error && draft.clashing.length === 0 && !isProblem(draft.error, 'stale-version') ? (
            <Notice tone="danger">{problemText(draft.error)}</Notice>
          ) : null}
          <div className="border-line bg-canvas sticky bottom-0 max-lg:-bottom-5 flex flex-wrap items-center justify-end gap-2 border-t py-3 max-lg:bg-surface">
            <span role="status" className="text-ink-muted min-w-0 flex-1 text-sm">
              {draft.isDirty ? t('node.unsaved') : ''}
            </span>
            <Button isDisabled={!draft.isDirty} onPress={draft.discard}>
              {t('node.discard')}
            </Button>
            <Button
              type="submit"
              variant="primary"
              isDisabled={!draft.isDirty || draft.clashing.length > 0}
              isSending={draft.isSending}
            >
              {t('node.save')}
            </Button>
          </div>
        </form>
      )}
      <LeaveDialog isDirty={draft.isDirty} />
    </div>
  );
};
