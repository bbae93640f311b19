import { Archive, ArchiveRestore, Copy, Ellipsis, Pencil, Sparkles, Trash2, UserCog } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/ui/icon-button';
import { Menu, type MenuEntry } from '@/ui/menu';
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
  const [isCleaning, setCleaning] = useState(false);
  const mayEdit = rotation.allowedActions.includes('EDIT');
  const entries: MenuEntry[] = [
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
      <Menu label={t('editor.more')} entries={entries}>
        <IconButton label={t('editor.more')} icon={Ellipsis} />
      </Menu>
      {isCleaning ? <MaintenanceDialog rotationId={rotation.id} onClose={() => setCleaning(false)} /> : null}
    </>
  );
};
