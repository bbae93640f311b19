import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RotationDot } from '@/features/curriculum/components/rotation-dot';
import type { TutorDashboard } from '@/features/dashboards/queries';
import { nameOf } from '@/features/progress/use-sums-text';
import { useFormat } from '@/i18n/use-format';
import { Card } from '@/ui/card';
import { RowLink } from '@/ui/row-link';

/** The rotations that the reader owns; each leads to its curriculum. */
export const OwnedRotations = ({ rotations }: { rotations: TutorDashboard['ownedRotations'] }) => {
  const { t } = useTranslation('home');
  const { language } = useFormat();
  if (rotations.length === 0) return null;
  return (
    <Card title={t('owned.title')} more={<Link to="/my-rotations">{t('owned.all')}</Link>}>
      <ul className="divide-line divide-y pb-1">
        {rotations.map((rotation) => (
          <li key={rotation.rotationId}>
            <RowLink to="/admin/rotations/$id" params={{ id: rotation.rotationId }} search={{}}>
              <span className="flex items-start gap-3">
                <RotationDot color={rotation.color} />
                <span className="min-w-0 flex-1">
                  <bdi>{nameOf(rotation, language)}</bdi>{' '}
                  <span className="text-ink-muted text-sm tabular-nums">
                    {t('busy.residents', { count: rotation.activeResidents })}
                  </span>
                </span>
              </span>
            </RowLink>
          </li>
        ))}
      </ul>
    </Card>
  );
};
