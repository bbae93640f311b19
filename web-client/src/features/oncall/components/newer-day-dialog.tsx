import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import type { DraftEntry, StationDifference } from '../draft';
import { usePersonName } from '../use-person-name';
import { StationTag } from './station-tag';

type Props = {
  isOpen: boolean;
  differences: readonly StationDifference[];
  isSending: boolean;
  onLoad: () => void;
  onOverwrite: () => void;
  onClose: () => void;
};

/** Somebody saved this day first: what they changed, and the choice between theirs and mine. */
export const NewerDayDialog = ({ isOpen, differences, isSending, onLoad, onOverwrite, onClose }: Props) => {
  const { t } = useTranslation('oncall');
  return (
    <Dialog
      isAlert
      title={t('newer.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('newer.goOn')}</Button>
          <Button onPress={onLoad}>{t('newer.load')}</Button>
          <Button variant="danger" isSending={isSending} onPress={onOverwrite}>
            {t('newer.overwrite')}
          </Button>
        </>
      }
    >
      <p className="text-ink-muted">{t('newer.text')}</p>
      {differences.length === 0 ? <p>{t('newer.same')}</p> : null}
      <ul className="divide-line divide-y">
        {differences.map((difference) => (
          <li key={difference.station} className="flex flex-col gap-1.5 py-2.5">
            <StationTag station={difference.station} />
            <Names title={t('newer.was')} entries={difference.was} />
            <Names title={t('newer.now')} entries={difference.now} />
            <Names title={t('newer.mine')} entries={difference.mine} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
};

const Names = ({ title, entries }: { title: string; entries: readonly DraftEntry[] }) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const nameOf = usePersonName();
  return (
    <p className="grid grid-cols-[8rem_minmax(0,1fr)] gap-2">
      <span className="text-ink-muted text-sm">{title}</span>
      <span>{entries.length === 0 ? t('nobody') : format.list(entries.map(nameOf))}</span>
    </p>
  );
};
