import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AdminDashboard } from '@/features/dashboards/queries';
import { ImportStatus } from '@/features/imports/components/import-status';
import { useFormat } from '@/i18n/use-format';
import { Card } from '@/ui/card';
import { RowLink } from '@/ui/row-link';

/** The files that were brought last, and what became of each. */
export const NewestImports = ({ imports }: { imports: AdminDashboard['imports'] }) => {
  const { t } = useTranslation(['home', 'imports']);
  const format = useFormat();
  return (
    <Card
      title={t('imports.title')}
      more={
        <Link to="/admin/imports" search={{}}>
          {t('imports.all')}
        </Link>
      }
    >
      {imports.length === 0 ? (
        <p className="text-ink-muted px-4 pb-3">{t('imports.none')}</p>
      ) : (
        <ul className="divide-line divide-y pb-1">
          {imports.map(({ id, kind, status, fileName, createdAt }) => (
            <li key={id}>
              <RowLink to="/admin/imports/$id" params={{ id }}>
                <span className="flex flex-wrap items-center gap-x-2">
                  <bdi className="wrap-anywhere">{fileName}</bdi>
                  <ImportStatus status={status} />
                </span>
                <span className="text-ink-muted block text-sm tabular-nums">
                  {[t(`imports:kind.${kind}`), format.instant(createdAt)].join(' · ')}
                </span>
              </RowLink>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
