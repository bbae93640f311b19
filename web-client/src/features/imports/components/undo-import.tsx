import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { toast } from '@/ui/toast';
import { useUndoImport } from '../mutations';
import type { Import } from '../queries';
import { ChangeCards } from './change-cards';

/** Takes a committed import back; what was edited by hand since then goes with it, so it is shown first. */
export const UndoImport = ({ preview }: { preview: Import }) => {
  const { t } = useTranslation('imports');
  const problemText = useProblemText();
  const [isOpen, setOpen] = useState(false);
  const undo = useUndoImport();
  const later = preview.laterChanges;
  const close = (): void => {
    setOpen(false);
    undo.reset();
  };
  return (
    <>
      <Button icon={Undo2} onPress={() => setOpen(true)}>
        {t('undo.open')}
      </Button>
      <ConfirmDialog
        title={t('undo.title')}
        confirmLabel={t('undo.confirm')}
        isDestructive
        isOpen={isOpen}
        isSending={undo.isPending}
        errorMessage={undo.isError ? problemText(undo.error) : undefined}
        onClose={close}
        onConfirm={() =>
          undo.mutate(preview.id, {
            onSuccess: () => {
              toast({ text: t('undo.done') });
              close();
            },
          })
        }
      >
        <p>{t('undo.text', { fileName: preview.fileName })}</p>
        {later.length > 0 ? (
          <div className="flex flex-col gap-2 pt-3">
            <p className="text-ink font-semibold">{t('undo.later', { count: later.length })}</p>
            <ChangeCards kind={preview.kind} changes={later} isOpen />
          </div>
        ) : null}
      </ConfirmDialog>
    </>
  );
};
