import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AdminDashboard } from '@/features/dashboards/queries';
import { useFormat } from '@/i18n/use-format';
import { Card } from '@/ui/card';
import { Meter } from '@/ui/meter';

type Props = { onCall: AdminDashboard['onCallToday']; coverage: AdminDashboard['coverage'] };

/** Who stands on call today, and whether every rotation has residents. */
export const Department = ({ onCall, coverage }: Props) => {
  const { t } = useTranslation('home');
  return (
    <Card
      title={t('department.title')}
      more={
        <Link to="/on-call" search={{ tab: 'today' }}>
          {t('department.roster')}
        </Link>
      }
    >
      <div className="flex flex-col gap-3 px-4 pt-1 pb-3">
        <Share part="staffed" reached={onCall.filled} all={onCall.stations} />
        <Share part="covered" reached={coverage.covered} all={coverage.rotations} />
      </div>
    </Card>
  );
};

type ShareProps = { part: 'staffed' | 'covered'; reached: number; all: number };

const Share = ({ part, reached, all }: ShareProps) => {
  const { t } = useTranslation('home');
  const format = useFormat();
  const text = t(`department.${part}`, { reached: format.number(reached), all: format.number(all) });
  return (
    <div className="flex flex-col gap-1">
      <p className="tabular-nums">{text}</p>
      <Meter
        label={t(`department.${part}Label`)}
        text={text}
        percent={all === 0 ? 0 : Math.round((100 * reached) / all)}
      />
    </div>
  );
};
