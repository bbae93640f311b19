import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state';
import type { Leaf } from '../leaves';
import { useItemName } from '../use-item-name';
import { ItemHelp } from './item-help';

const helps = ({ node }: Leaf): boolean =>
  [node.notes, node.notesHe, node.mcqUrl, node.resources].some(Boolean) || (node.links ?? []).length > 0;

/** Everything that helps to learn the rotation's items, in the order of the curriculum. */
export const RotationResources = ({ leaves }: { leaves: readonly Leaf[] }) => {
  const { t } = useTranslation('tasks');
  const itemName = useItemName();
  const shown = leaves.filter(helps);
  if (shown.length === 0) return <EmptyState title={t('rotation.noResources')}>{t('rotation.noneText')}</EmptyState>;
  return (
    <ul className="border-line bg-surface divide-line divide-y rounded-lg border">
      {shown.map((leaf) => (
        <li key={leaf.id} className="flex flex-col gap-1 px-4 py-3">
          <h2 className="text-base">
            <bdi>{itemName(leaf)}</bdi>
          </h2>
          <ItemHelp node={leaf.node} />
        </li>
      ))}
    </ul>
  );
};
