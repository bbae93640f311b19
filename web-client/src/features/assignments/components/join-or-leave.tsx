import { UserMinus, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { toast } from '@/ui/toast';
import { useOwnSupervision } from '../mutations';
import type { Assignment } from '../queries';

/** The tutor takes a resident under supervision, or hands the resident back. */
export const JoinOrLeave = ({ assignment }: { assignment: Assignment }) => {
  const { t } = useTranslation('assignments');
  const format = useFormat();
  const problemText = useProblemText();
  const supervise = useOwnSupervision();
  const [isLeaving, setLeaving] = useState(false);
  const resident = format.name(assignment.resident);
  const run = (act: 'JOIN' | 'LEAVE'): void =>
    supervise.mutate(
      { id: assignment.id, act },
      {
        onSuccess: () => toast({ text: t(`did.${act}`, { resident }) }),
        onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
        onSettled: () => setLeaving(false),
      },
    );
  return (
    <>
      {assignment.allowedActions.includes('JOIN') ? (
        <Button
          size="sm"
          icon={UserPlus}
          isSending={supervise.isPending}
          aria-label={t('actOn.JOIN', { resident })}
          onPress={() => run('JOIN')}
        >
          {t('act.JOIN')}
        </Button>
      ) : null}
      {assignment.allowedActions.includes('LEAVE') ? (
        <Button
          size="sm"
          variant="ghost"
          icon={UserMinus}
          aria-label={t('actOn.LEAVE', { resident })}
          onPress={() => setLeaving(true)}
        >
          {t('act.LEAVE')}
        </Button>
      ) : null}
      <ConfirmDialog
        title={t('question.LEAVE.title', { resident })}
        confirmLabel={t('question.LEAVE.confirm')}
        isOpen={isLeaving}
        isSending={supervise.isPending}
        onClose={() => setLeaving(false)}
        onConfirm={() => run('LEAVE')}
      >
        {t('question.LEAVE.text')}
      </ConfirmDialog>
    </>
  );
};
