import { useTranslation } from 'react-i18next';
import type { CivilDate } from '@/lib/civil-date';
import { EmptyState } from '@/ui/empty-state';
import type { Duty } from '../queries';
import { COMING_DAYS } from '../search';
import { DutyRow } from './duty-row';

type Props = { duties: readonly Duty[]; today: CivilDate };

/** My coming duties; each leads to that day's team. */
export const DutyList = ({ duties, today }: Props) => {
  const { t } = useTranslation('oncall');
  if (duties.length === 0)
    return (
      <EmptyState title={t('mine.empty', { count: COMING_DAYS })}>
        <p>{t('mine.emptyText')}</p>
      </EmptyState>
    );
  return (
    <ul
      aria-label={t('mine.coming', { count: COMING_DAYS })}
      className="border-line bg-surface divide-line divide-y rounded-lg border"
    >
      {duties.map((duty) => (
        <DutyRow key={`${duty.date} ${duty.station}`} duty={duty} today={today} />
      ))}
    </ul>
  );
};
