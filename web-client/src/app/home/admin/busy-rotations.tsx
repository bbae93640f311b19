import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AdminDashboard } from '@/features/dashboards/queries';
import { useFormat } from '@/i18n/use-format';
import { nameOf } from '@/features/progress/use-sums-text';
import { Card } from '@/ui/card';
import { BarLine } from './bar-line';

/** Where the residents are now, the fullest rotation first; each leads to its residents. */
export const BusyRotations = ({ rotations }: { rotations: AdminDashboard['topRotations'] }) => {
  const { t } = useTranslation('home');
  const { language } = useFormat();
  const most = Math.max(1, ...rotations.map(({ active }) => active));
  return (
    <Card title={t('busy.title')} more={<Link to="/admin/rotations">{t('busy.all')}</Link>}>
      {rotations.length === 0 ? (
        <p className="text-ink-muted px-4 pb-3">{t('busy.none')}</p>
      ) : (
        <ul className="px-4 pb-2">
          {rotations.map((rotation) => (
            <li key={rotation.rotationId}>
              <BarLine
                name={nameOf(rotation, language)}
                text={t('busy.residents', { count: rotation.active })}
                value={rotation.active}
                most={most}
              >
                <Link
                  to="/residents"
                  search={{ rotation: rotation.rotationId }}
                  className="hover:text-accent underline underline-offset-4"
                >
                  <bdi>{nameOf(rotation, language)}</bdi>
                </Link>
              </BarLine>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
