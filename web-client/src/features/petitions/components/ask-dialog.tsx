import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Notice } from '@/ui/notice';
import { TextArea } from '@/ui/text-area';
import { toast } from '@/ui/toast';
import { useAskPetition } from '../mutations';
import type { PetitionType } from '../queries';

const LONGEST = 1_000;

type Rotation = { rotationId: string; name: string; nameHe?: string | undefined; remaining: number };
type Props = { rotation: Rotation; type: PetitionType; onClose: () => void };

export const AskDialog = ({ rotation, type, onClose }: Props) => {
  const { t } = useTranslation(['petitions', 'common']);
  const { language } = useFormat();
  const problemText = useProblemText();
  const ask = useAskPetition();
  const [reason, setReason] = useState('');
  const name = language === 'he' ? (rotation.nameHe ?? rotation.name) : rotation.name;
  const send = (): void => {
    const text = reason.trim();
    ask.mutate(
      { rotationId: rotation.rotationId, type, ...(text === '' ? {} : { reason: text }) },
      {
        onSuccess: () => {
          toast({ text: t('ask.sent') });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      isOpen
      title={t(`ask.title.${type}`, { rotation: name })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" isSending={ask.isPending} onPress={send}>
            {t(`ask.confirm.${type}`)}
          </Button>
        </>
      }
    >
      <p className="text-ink-muted">{t(`ask.text.${type}`)}</p>
      {type === 'FINISH' && rotation.remaining > 0 ? (
        <Notice tone="warning">{t('ask.unmet', { count: rotation.remaining })}</Notice>
      ) : null}
      <TextArea label={t('reason')} isOptional value={reason} onChange={setReason} maxLength={LONGEST} />
      {ask.isError ? <Notice tone="danger">{problemText(ask.error)}</Notice> : null}
    </Dialog>
  );
};
