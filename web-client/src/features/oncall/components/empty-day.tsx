import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { CivilDate } from '@/lib/civil-date';
import { useViewer } from '@/session/use-viewer';
import { buttonClass } from '@/ui/button-class';
import { EmptyState } from '@/ui/empty-state';

/** A day, or a stretch from it on, that no roster covers yet. */
export const EmptyDay = ({ date, isRange = false }: { date: CivilDate; isRange?: boolean }) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const isAdmin = useViewer().role === 'ADMIN';
  return (
    <EmptyState
      title={isRange ? t('empty.range') : t('empty.day', { date: format.date(date) })}
      action={
        isAdmin ? (
          <Link to="/admin/imports" search={{}} className={buttonClass('secondary')}>
            {t('importRoster')}
          </Link>
        ) : undefined
      }
    >
      <p>{isAdmin ? t('empty.adminText') : t('empty.text')}</p>
    </EmptyState>
  );
};
