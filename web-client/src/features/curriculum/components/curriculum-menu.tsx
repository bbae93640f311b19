import { Link } from '@tanstack/react-router';
import {
  Archive,
  ArchiveRestore,
  Copy,
  Ellipsis,
  FileDown,
  FileInput,
  Pencil,
  Sparkles,
  Trash2,
  UserCog,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { buttonClass } from '@/ui/button-class';
import { IconButton } from '@/ui/icon-button';
import { Menu, type MenuEntry } from '@/ui/menu';
import { toast } from '@/ui/toast';
import { useExportCurriculum } from '../mutations';
import type { Rotation, RotationAction } from '../queries';
import { MaintenanceDialog } from './maintenance-dialog';
import type { AskedOfRotation } from './rotation-dialogs';

type Props = { rotation: Rotation; onAsk: (asked: AskedOfRotation) => void };

const icons = {
  EDIT: Pencil,
  SET_OWNERS: UserCog,
  DUPLICATE: Copy,
  ARCHIVE: Archive,
  RESTORE: ArchiveRestore,
  DELETE: Trash2,
};
const ORDER: readonly RotationAction[] = ['EDIT', 'SET_OWNERS', 'DUPLICATE', 'ARCHIVE', 'RESTORE', 'DELETE'];

/** What concerns the whole rotation rather than one of its items. */
export const CurriculumMenu = ({ rotation, onAsk }: Props) => {
  const { t } = useTranslation('curriculum');
  const problemText = useProblemText();
  const exportFile = useExportCurriculum();
  const [isCleaning, setCleaning] = useState(false);
  const save = (type: 'xlsx' | 'csv'): void =>
    exportFile.mutate({ rotation, type }, { onError: (error) => toast({ text: problemText(error), tone: 'danger' }) });
  const mayEdit = rotation.allowedActions.includes('EDIT');
  const entries: MenuEntry[] = [
    { id: 'xlsx', label: t('editor.export', { type: 'Excel' }), icon: FileDown, onAction: () => save('xlsx') },
    { id: 'csv', label: t('editor.export', { type: 'CSV' }), icon: FileDown, onAction: () => save('csv') },
    ...(mayEdit ? [{ id: 'clean', label: t('clean.open'), icon: Sparkles, onAction: () => setCleaning(true) }] : []),
    ...ORDER.filter((act) => rotation.allowedActions.includes(act)).map((act) => ({
      id: act,
      label: t(`act.${act}`),
      icon: icons[act],
      isDestructive: act === 'DELETE',
      onAction: () => onAsk({ act, rotation }),
    })),
  ];
  return (
    <>
      {mayEdit ? (
        <Link
          to="/admin/imports"
          search={{ kind: 'CURRICULUM', rotation: rotation.id }}
          className={buttonClass('secondary')}
        >
          <FileInput aria-hidden className="size-4" />
          {t('editor.import')}
        </Link>
      ) : null}
      <Menu label={t('editor.more')} entries={entries}>
        <IconButton label={t('editor.more')} icon={Ellipsis} />
      </Menu>
      {isCleaning ? <MaintenanceDialog rotationId={rotation.id} onClose={() => setCleaning(false)} /> : null}
    </>
  );
};
