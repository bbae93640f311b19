import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AdminDashboard } from '@/features/dashboards/queries';
import { useFormat } from '@/i18n/use-format';
import { Card } from '@/ui/card';
import { BarLine } from './bar-line';

type Loads = AdminDashboard['loads'];

/** As many as can be read at a glance; all of them are on the board. */
const SHOWN = 5;

/** Who supervises most, how evenly the residents lie on the tutors, and who supervises nobody. */
export const TutorLoads = ({ loads }: { loads: Loads }) => {
  const { t } = useTranslation('home');
  const format = useFormat();
  const busy = loads.tutors.filter(({ load }) => load > 0).slice(0, SHOWN);
  const most = Math.max(1, ...busy.map(({ load }) => load));
  return (
    <Card
      title={t('loads.title')}
      more={
        <Link to="/admin/assignments" search={{ view: 'tutors' }}>
          {t('loads.all')}
        </Link>
      }
    >
      <div className="px-4 pb-2.5">
        <ul>
          {busy.map(({ tutor, load }) => (
            <li key={tutor.id}>
              <BarLine name={format.name(tutor)} text={t('busy.residents', { count: load })} value={load} most={most}>
                <bdi>{format.name(tutor)}</bdi>
              </BarLine>
            </li>
          ))}
        </ul>
        <Spread loads={loads} />
      </div>
    </Card>
  );
};

const Spread = ({ loads: { tutors, balance, idle } }: { loads: Loads }) => {
  const { t } = useTranslation('home');
  const format = useFormat();
  if (tutors.length === 0) return <p className="text-ink-muted">{t('loads.none')}</p>;
  const names = idle.slice(0, SHOWN).map((tutor) => format.name(tutor));
  const others = idle.length - names.length;
  return (
    <div className="text-ink-muted pt-1 text-sm">
      <p className="tabular-nums">{t('loads.balance', { balance: format.number(balance) })}</p>
      {idle.length > 0 ? (
        <p>
          {t('loads.idle', {
            names: format.list(others > 0 ? [...names, t('loads.others', { count: others })] : names),
          })}
        </p>
      ) : null}
    </div>
  );
};
