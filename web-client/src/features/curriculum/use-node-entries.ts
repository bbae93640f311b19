import { Archive, ArchiveRestore, Copy, FolderInput, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MenuEntry } from '@/ui/menu';
import type { Branch } from '@/ui/tree-move';
import type { AskedOfNode } from './components/node-dialogs';
import type { TreeNode } from './queries';

/** What an item's menu offers beside its moves; the three categories only take more below them. */
export const useNodeEntries = (onAsk: (asked: AskedOfNode) => void): ((branch: Branch<TreeNode>) => MenuEntry[]) => {
  const { t } = useTranslation('curriculum');
  return ({ value: node }) => {
    const add = {
      id: 'ADD',
      label: t('node.addBelow'),
      icon: Plus,
      onAction: () => onAsk({ act: 'ADD', parent: node }),
    };
    const away = node.archived
      ? {
          id: 'RESTORE',
          label: t('node.act.RESTORE'),
          icon: ArchiveRestore,
          onAction: () => onAsk({ act: 'RESTORE', node }),
        }
      : { id: 'ARCHIVE', label: t('node.act.ARCHIVE'), icon: Archive, onAction: () => onAsk({ act: 'ARCHIVE', node }) };
    const ofItems: MenuEntry[] = [
      { id: 'MOVE', label: t('node.act.MOVE'), icon: FolderInput, onAction: () => onAsk({ act: 'MOVE', node }) },
      {
        id: 'DUPLICATE',
        label: t('node.act.DUPLICATE'),
        icon: Copy,
        onAction: () => onAsk({ act: 'DUPLICATE', node }),
      },
      away,
      {
        id: 'DELETE',
        label: t('node.act.DELETE'),
        icon: Trash2,
        isDestructive: true,
        onAction: () => onAsk({ act: 'DELETE', node }),
      },
    ];
    return [...(node.type === 'LEAF' ? [] : [add]), ...(node.type === 'CATEGORY' ? [] : ofItems)];
  };
};
