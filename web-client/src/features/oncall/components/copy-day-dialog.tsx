import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { addDays, type CivilDate, isCivilDate } from '@/lib/civil-date';
import { Button } from '@/ui/button';
import { DatePicker } from '@/ui/date-picker';
import { Dialog } from '@/ui/dialog';
import { ErrorState } from '@/ui/error-state';
import { type Day, onCallQueries } from '../queries';

type Props = { date: CivilDate; isOpen: boolean; onCopy: (day: Day) => void; onClose: () => void };

/** Takes another day's people; a week earlier is offered first. */
export const CopyDayDialog = ({ date, isOpen, onCopy, onClose }: Props) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const [source, setSource] = useState(() => addDays(date, -7));
  const isReady = isCivilDate(source);
  const day = useQuery({ ...onCallQueries.day(source), enabled: isOpen && isReady });
  const count = day.data?.assignments.length ?? 0;
  return (
    <Dialog
      title={t('copy.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={!isReady || count === 0}
          isSending={isReady && day.isPending}
          onPress={() => day.data && onCopy(day.data)}
        >
          {t('copy.confirm', { count })}
        </Button>
      }
    >
      <p className="text-ink-muted">{t('copy.text', { date: format.date(date) })}</p>
      <DatePicker label={t('copy.from')} value={source} onChange={setSource} />
      <div role="status">
        {day.isSuccess && count === 0 ? <p>{t('copy.nobody', { date: format.date(source) })}</p> : null}
      </div>
      {day.isError ? <ErrorState error={day.error} onRetry={day.refetch} /> : null}
    </Dialog>
  );
};
