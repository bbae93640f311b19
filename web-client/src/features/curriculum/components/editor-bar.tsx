import { ChevronsDownUp, ChevronsUpDown, Plus } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { IconButton } from '@/ui/icon-button';
import { SearchField } from '@/ui/search-field';

export type EditorView = {
  words: string;
  /** Archived items are shown among the rest. */
  hasArchived: boolean;
  /** Items are ticked to be changed together. */
  isTicking: boolean;
};

type Props = {
  view: EditorView;
  mayEdit: boolean;
  onView: (change: Partial<EditorView>) => void;
  onExpandAll: () => void;
  onCollapseAll: () => void;
  onAdd: () => void;
};

export const EditorBar = ({ view, mayEdit, onView, onExpandAll, onCollapseAll, onAdd }: Props) => {
  const { t } = useTranslation('curriculum');
  const search = useCallback((words: string) => onView({ words }), [onView]);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-3">
      <search className="min-w-0 grow basis-60">
        <SearchField label={t('editor.search')} value={view.words} onSearch={search} />
      </search>
      <Checkbox isSelected={view.hasArchived} onChange={(hasArchived) => onView({ hasArchived })}>
        {t('editor.archived')}
      </Checkbox>
      {mayEdit ? (
        <Checkbox isSelected={view.isTicking} onChange={(isTicking) => onView({ isTicking })}>
          {t('editor.several')}
        </Checkbox>
      ) : null}
      <span className="flex items-center">
        <IconButton label={t('editor.expandAll')} icon={ChevronsUpDown} onPress={onExpandAll} />
        <IconButton label={t('editor.collapseAll')} icon={ChevronsDownUp} onPress={onCollapseAll} />
      </span>
      {mayEdit ? (
        <Button variant="primary" icon={Plus} onPress={onAdd}>
          {t('node.add')}
        </Button>
      ) : null}
    </div>
  );
};
