import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CivilDate } from '@/lib/civil-date';
import { DatePicker } from '@/ui/date-picker';
import { IconButton } from '@/ui/icon-button';

type Props = {
  date: CivilDate;
  onDate: (date: CivilDate) => void;
  onStep: (count: -1 | 1) => void;
  /** Quick ways to common dates, or filters. */
  children?: ReactNode;
};

/** Back, the date, on; the same in every tab that has a date. */
export const DateNav = ({ date, onDate, onStep, children }: Props) => {
  const { t } = useTranslation('oncall');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 pb-4">
      <div className="flex items-center gap-1">
        <IconButton label={t('earlier')} icon={ChevronLeft} isMirrored onPress={() => onStep(-1)} />
        <div className="w-40">
          <DatePicker label={t('date')} isLabelHidden value={date} onChange={(chosen) => chosen && onDate(chosen)} />
        </div>
        <IconButton label={t('later')} icon={ChevronRight} isMirrored onPress={() => onStep(1)} />
      </div>
      {children}
    </div>
  );
};
