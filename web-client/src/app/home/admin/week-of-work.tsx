import { useTranslation } from 'react-i18next';
import type { AdminDashboard } from '@/features/dashboards/queries';
import { useFormat } from '@/i18n/use-format';
import { Card } from '@/ui/card';

type Days = AdminDashboard['week'];

const HIGHEST_BAR = 40;
const NOTHING = '\u00a0';

/** What was logged and decided on each of the last seven days, both drawn to one scale. */
export const WeekOfWork = ({ week }: { week: Days }) => {
  const { t } = useTranslation('home');
  const format = useFormat();
  const most = Math.max(1, ...week.flatMap(({ logged, decided }) => [logged, decided]));
  return (
    <Card title={t('week.title')}>
      <div className="px-4 pb-2">
        <table className="w-full table-fixed text-center tabular-nums">
          <caption className="sr-only">{t('week.title')}</caption>
          <thead>
            <tr>
              <td className="w-16">{NOTHING}</td>
              {week.map(({ date }) => (
                <th key={date} scope="col" className="text-ink-muted text-xs font-normal">
                  <span className="sr-only">{format.date(date)}</span>
                  <span aria-hidden>{format.weekday(date, format.language === 'he' ? 'narrow' : 'short')}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Bars kind="logged" week={week} most={most} />
            <Bars kind="decided" week={week} most={most} />
          </tbody>
        </table>
      </div>
    </Card>
  );
};

const grounds = { logged: 'bg-accent', decided: 'bg-heat-2' };

type BarsProps = { kind: keyof typeof grounds; week: Days; most: number };

const Bars = ({ kind, week, most }: BarsProps) => {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <tr className="align-bottom">
      <th scope="row" className="text-ink-muted text-start text-sm font-normal">
        {t(`week.${kind}`)}
      </th>
      {week.map((day) => (
        <td key={day.date} className="pt-2">
          <span
            aria-hidden
            className={`mx-auto block w-4 rounded-t-sm ${grounds[kind]}`}
            style={{ blockSize: Math.round((HIGHEST_BAR * day[kind]) / most) }}
          />
          {format.number(day[kind])}
        </td>
      ))}
    </tr>
  );
};
