import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Badge } from '@/ui/badge';
import type { Branch } from '@/ui/tree-move';
import type { TreeNode } from '../queries';
import { leavesOf } from '../tree';

/** After an item's name: how often it is required; after a branch's: how many items stand below it. */
export const NodeEnd = ({ branch }: { branch: Branch<TreeNode> }) => {
  const { t } = useTranslation('curriculum');
  const format = useFormat();
  const { type, archived, requiredCount = 0 } = branch.value;
  const count = leavesOf(branch.children).length;
  return (
    <span className="text-ink-muted flex shrink-0 items-center gap-2 text-sm tabular-nums">
      {archived ? <Badge tone="warning">{t('node.isArchived')}</Badge> : null}
      {type === 'LEAF' ? (
        <span>{t('node.times', { count: requiredCount, total: format.number(requiredCount) })}</span>
      ) : (
        <span>{t('node.items', { count, total: format.number(count) })}</span>
      )}
    </span>
  );
};
