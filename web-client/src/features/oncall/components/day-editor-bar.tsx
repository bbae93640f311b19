import { Copy, Eraser } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { CivilDate } from '@/lib/civil-date';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import type { Day } from '../queries';
import { CopyDayDialog } from './copy-day-dialog';

type Props = {
  date: CivilDate;
  isDirty: boolean;
  isSending: boolean;
  isEmpty: boolean;
  onSave: () => void;
  onClear: () => void;
  onCopy: (day: Day) => void;
};

/** What can be done with the whole day; it stays in reach while one scrolls through the stations. */
export const DayEditorBar = ({ date, isDirty, isSending, isEmpty, onSave, onClear, onCopy }: Props) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const [open, setOpen] = useState<'copy' | 'clear'>();
  const close = (): void => setOpen(undefined);
  return (
    <div className="bg-canvas sticky top-0 z-10 -mx-1 flex flex-wrap items-center gap-2 px-1 py-2">
      <Button icon={Copy} onPress={() => setOpen('copy')}>
        {t('copy.open')}
      </Button>
      <Button icon={Eraser} isDisabled={isEmpty} onPress={() => setOpen('clear')}>
        {t('clear.open')}
      </Button>
      <span role="status" className="text-ink-muted flex-1 text-end text-sm">
        {isDirty ? t('editor.unsaved') : ''}
      </span>
      <Button
        variant="primary"
        isDisabled={!isDirty}
        isSending={isSending}
        aria-keyshortcuts="Control+S"
        onPress={onSave}
      >
        {t('editor.save')}
      </Button>
      <CopyDayDialog
        date={date}
        isOpen={open === 'copy'}
        onClose={close}
        onCopy={(day) => {
          onCopy(day);
          close();
        }}
      />
      <ConfirmDialog
        title={t('clear.title')}
        confirmLabel={t('clear.confirm')}
        isDestructive
        isOpen={open === 'clear'}
        onClose={close}
        onConfirm={() => {
          onClear();
          close();
        }}
      >
        {t('clear.text', { date: format.date(date) })}
      </ConfirmDialog>
    </div>
  );
};
