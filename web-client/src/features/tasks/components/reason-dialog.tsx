import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { TextArea } from '@/ui/text-area';
import { useFirstFocus } from '@/ui/use-first-focus';
import { useSendKeys } from '@/ui/use-send-keys';

const LONGEST = 2_000;

type Props = {
  verdict: 'REJECT' | 'RETURN';
  count: number;
  isSending: boolean;
  onSubmit: (reason: string) => void;
  onClose: () => void;
};

/** A refusal without a reason teaches nothing, so it cannot be sent without one. Ctrl or Cmd with Enter sends it. */
export const ReasonDialog = ({ verdict, count, isSending, onSubmit, onClose }: Props) => {
  const { t } = useTranslation(['tasks', 'common']);
  const field = useFirstFocus<HTMLTextAreaElement>();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (): void => {
    const text = reason.trim();
    setMissing(text === '');
    if (text !== '' && !isSending) onSubmit(text);
  };
  useSendKeys(submit);
  return (
    <Dialog
      isOpen
      title={t(`queue.ask.${verdict}`, { count })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant={verdict === 'REJECT' ? 'danger' : 'primary'} isSending={isSending} onPress={submit}>
            {t(`queue.confirm.${verdict}`, { count })}
          </Button>
        </>
      }
    >
      <TextArea
        inputRef={field}
        label={t('queue.reason')}
        description={t(`queue.reasonHint.${verdict}`)}
        value={reason}
        onChange={setReason}
        maxLength={LONGEST}
        errorMessage={isMissing ? t('common:validation.required') : undefined}
      />
    </Dialog>
  );
};
