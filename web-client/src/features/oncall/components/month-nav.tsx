import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { CivilDate } from '@/lib/civil-date';
import { IconButton } from '@/ui/icon-button';

type Props = { date: CivilDate; onStep: (count: -1 | 1) => void };

export const MonthNav = ({ date, onStep }: Props) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  return (
    <div className="flex items-center gap-1">
      <IconButton label={t('previousMonth')} icon={ChevronLeft} isMirrored onPress={() => onStep(-1)} />
      <h2 aria-live="polite" className="min-w-36 text-center text-base">
        {format.month(date)}
      </h2>
      <IconButton label={t('nextMonth')} icon={ChevronRight} isMirrored onPress={() => onStep(1)} />
    </div>
  );
};
