import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@/ui/button-class';
import { PageHead } from '@/ui/page-head';
import { tabLinkClass } from '@/ui/tab-link-class';
import { ImportHistory } from '../components/import-history';
import { Templates } from '../components/templates';
import { UploadForm } from '../components/upload-form';
import { IMPORT_KINDS } from '../queries';

const route = getRouteApi('/_signed-in/admin/imports/');

const related = [
  { to: '/admin/unresolved-names', label: 'related.names' },
  { to: '/admin/name-aliases', label: 'related.aliases' },
  { to: '/admin/stations', label: 'related.stations' },
] as const;

/** Spreadsheets in: bring a file, see what it would change, look back on what was imported. */
export const ImportsPage = () => {
  const { t } = useTranslation('imports');
  const { kind = 'ON_CALL', rotation } = route.useSearch();
  return (
    <>
      <PageHead
        title={t('title')}
        actions={related.map(({ to, label }) => (
          <Link key={to} to={to} className={buttonClass('ghost', 'sm')}>
            {t(label)}
          </Link>
        ))}
      />
      <nav aria-label={t('kinds')} className="border-line mb-6 flex gap-1 border-b">
        {IMPORT_KINDS.map((each) => (
          <Link
            key={each}
            to="/admin/imports"
            search={each === 'ON_CALL' ? {} : { kind: each }}
            activeOptions={{ exact: each === 'ON_CALL', includeSearch: true }}
            className={tabLinkClass}
            replace
          >
            {t(`kind.${each}`)}
          </Link>
        ))}
      </nav>
      <div className="grid gap-x-10 gap-y-8 pb-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <UploadForm key={`upload ${kind} ${rotation}`} kind={kind} rotationId={rotation} />
        <Templates key={`templates ${kind}`} kind={kind} />
      </div>
      <ImportHistory kind={kind} />
    </>
  );
};
