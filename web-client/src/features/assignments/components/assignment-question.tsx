import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { TextArea } from '@/ui/text-area';
import { toast } from '@/ui/toast';
import { type AssignmentAct, useAssignmentAct } from '../mutations';
import { rotationIn } from '../names';
import type { Assignment } from '../queries';

const MAX_REASON = 1000;

type Props = { act: AssignmentAct; assignment: Assignment; onClose: () => void };

/** Asks before a rotation begins, ends or is taken away; where requirements are unmet, ending it needs a reason. */
export const AssignmentQuestion = ({ act, assignment, onClose }: Props) => {
  const { t } = useTranslation('assignments');
  const format = useFormat();
  const problemText = useProblemText();
  const run = useAssignmentAct();
  const [reason, setReason] = useState('');
  const names = { resident: format.name(assignment.resident), rotation: rotationIn(assignment, format.language) };
  const needsReason = isProblem(run.error, 'reason-required');
  const confirm = (): void =>
    run.mutate(
      { assignment, act, reason: reason.trim() },
      {
        onSuccess: () => {
          toast({ text: t(`did.${act}`, names) });
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      title={t(`question.${act}.title`, names)}
      confirmLabel={t(`question.${act}.confirm`)}
      isDestructive={act === 'UNASSIGN'}
      isOpen
      isSending={run.isPending}
      errorMessage={run.isError ? problemText(run.error) : undefined}
      onClose={onClose}
      onConfirm={confirm}
    >
      <p>{t(`question.${act}.text`)}</p>
      {act === 'FINISH' ? (
        <div className="text-ink pt-3">
          <TextArea
            label={t('finish.reason')}
            description={t('finish.reasonText')}
            isOptional={!needsReason}
            value={reason}
            onChange={setReason}
            maxLength={MAX_REASON}
          />
        </div>
      ) : null}
    </ConfirmDialog>
  );
};
