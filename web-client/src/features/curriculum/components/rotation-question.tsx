import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { toast } from '@/ui/toast';
import { type RotationAct, useRotationAct } from '../mutations';
import type { Rotation } from '../queries';
import { useNodeName } from '../use-node-name';

type Props = { act: RotationAct; rotation: Rotation; onClose: () => void; onDeleted?: () => void };

/** Asks before a rotation is put away, brought back or deleted, and says why the server refuses. */
export const RotationQuestion = ({ act, rotation, onClose, onDeleted }: Props) => {
  const { t } = useTranslation('curriculum');
  const problemText = useProblemText();
  const run = useRotationAct();
  const name = useNodeName()(rotation);
  const confirm = (): void =>
    run.mutate(
      { rotation, act },
      {
        onSuccess: () => {
          toast({ text: t(`did.${act}`, { rotation: name }) });
          onClose();
          if (act === 'DELETE') onDeleted?.();
        },
      },
    );
  return (
    <ConfirmDialog
      title={t(`question.${act}.title`, { rotation: name })}
      confirmLabel={t(`question.${act}.confirm`)}
      isDestructive={act === 'DELETE'}
      isOpen
      isSending={run.isPending}
      errorMessage={run.isError ? problemText(run.error) : undefined}
      onClose={onClose}
      onConfirm={confirm}
    >
      {t(`question.${act}.text`)}
    </ConfirmDialog>
  );
};
