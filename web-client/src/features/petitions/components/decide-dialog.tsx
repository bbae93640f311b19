import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Notice } from '@/ui/notice';
import { TextArea } from '@/ui/text-area';
import { toast } from '@/ui/toast';
import { useDecidePetition } from '../mutations';
import type { Petition } from '../queries';
import { rotationIn } from '../rotation-name';
import { Quote } from './quote';

const MAX_REASON = 1000;

export type Decided = { petition: Petition; decision: 'APPROVE' | 'DENY' };

/** The answer to a petition. A rotation whose requirements are unmet is finished only for a reason. */
export const DecideDialog = ({ petition, decision, onClose }: Decided & { onClose: () => void }) => {
  const { t } = useTranslation(['petitions', 'common']);
  const format = useFormat();
  const problemText = useProblemText();
  const decide = useDecidePetition();
  const whyId = useId();
  const [reason, setReason] = useState('');
  const rotation = rotationIn(petition, format.language);
  const names = { resident: format.name(petition.resident), rotation };
  const unmet = petition.unmet && petition.unmet.items > 0 ? petition.unmet : undefined;
  const needsReason = (unmet !== undefined || isProblem(decide.error, 'reason-required')) && decision === 'APPROVE';
  const lacksReason = needsReason && reason.trim() === '';
  const submit = (): void =>
    decide.mutate(
      { petition, decision, ...(reason.trim() ? { reason: reason.trim() } : {}) },
      {
        onSuccess: () => {
          toast({ text: t(`queue.did.${decision}`, names) });
          onClose();
        },
      },
    );
  return (
    <Dialog
      isAlert
      title={t(`queue.question.${decision}.${petition.type}`, names)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant={decision === 'DENY' ? 'danger' : 'primary'}
            isDisabled={lacksReason}
            isSending={decide.isPending}
            {...(lacksReason ? { 'aria-describedby': whyId } : {})}
            onPress={submit}
          >
            {t(`queue.confirm.${decision}`)}
          </Button>
        </>
      }
    >
      {petition.reason ? <Quote text={petition.reason} /> : null}
      {unmet && decision === 'APPROVE' ? (
        <Notice tone="warning">
          {t('queue.unmet', { count: unmet.items, remaining: format.number(unmet.remaining) })}
        </Notice>
      ) : null}
      <TextArea
        label={t('reason')}
        description={t(`queue.reasonText.${decision}`)}
        isOptional={!needsReason}
        value={reason}
        onChange={setReason}
        maxLength={MAX_REASON}
      />
      {lacksReason ? (
        <p id={whyId} className="text-ink-muted text-sm">
          {t('queue.needsReason')}
        </p>
      ) : null}
      {decide.isError ? <Notice tone="danger">{problemText(decide.error)}</Notice> : null}
    </Dialog>
  );
};
