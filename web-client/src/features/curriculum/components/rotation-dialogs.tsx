import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/dialog';
import { toast } from '@/ui/toast';
import type { Rotation, RotationAction } from '../queries';
import { useNodeName } from '../use-node-name';
import { CopyRotationForm } from './copy-rotation-form';
import { OwnersForm } from './owners-form';
import { RotationForm } from './rotation-form';
import { RotationQuestion } from './rotation-question';

/** What is asked of a rotation, from its row or from its own page. */
export type AskedOfRotation = { act: 'CREATE' } | { act: RotationAction; rotation: Rotation };

type Props = { asked: AskedOfRotation | undefined; onClose: () => void; onDeleted?: () => void };

/** At most one of them is open. */
export const RotationDialogs = ({ asked, onClose, onDeleted }: Props) => {
  const { t } = useTranslation('curriculum');
  const nameOf = useNodeName();
  if (!asked) return null;
  if (asked.act === 'ARCHIVE' || asked.act === 'RESTORE' || asked.act === 'DELETE')
    return (
      <RotationQuestion
        act={asked.act}
        rotation={asked.rotation}
        onClose={onClose}
        {...(onDeleted ? { onDeleted } : {})}
      />
    );
  const done = (saved: Rotation): void => {
    toast({ text: t(`did.${asked.act}`, { rotation: nameOf(saved) }) });
    onClose();
  };
  return (
    <Dialog
      title={
        asked.act === 'CREATE' ? t('rotations.add') : t(`dialog.${asked.act}`, { rotation: nameOf(asked.rotation) })
      }
      isOpen
      onClose={onClose}
    >
      {asked.act === 'DUPLICATE' ? <CopyRotationForm rotation={asked.rotation} onDone={done} /> : null}
      {asked.act === 'SET_OWNERS' ? <OwnersForm rotation={asked.rotation} onDone={done} /> : null}
      {asked.act === 'CREATE' ? <RotationForm rotation={undefined} onDone={done} /> : null}
      {asked.act === 'EDIT' ? <RotationForm rotation={asked.rotation} onDone={done} /> : null}
    </Dialog>
  );
};
