import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { PageHead } from '@/ui/page-head';
import { SearchField } from '@/ui/search-field';
import { Select } from '@/ui/select';
import { CohortTable } from '../components/cohort-table';
import { ResidentTable } from '../components/resident-table';
import { rotationNamesQuery } from '../queries';
import type { ResidentsSearch } from '../residents-search';
import { nameOf } from '../use-sums-text';

const route = getRouteApi('/_signed-in/residents/');
const ANY = 'ANY';

/** The residents whom the reader may follow; in one rotation, with how far each is. */
export const ResidentsPage = () => {
  const { t } = useTranslation('progress');
  const { language } = useFormat();
  const { search = '', rotation } = route.useSearch();
  const navigate = route.useNavigate();
  const rotations = useQuery(rotationNamesQuery()).data?.items ?? [];
  const narrow = useCallback(
    (change: ResidentsSearch) =>
      void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false }),
    [navigate],
  );
  const find = useCallback((text: string) => narrow({ search: text || undefined }), [narrow]);
  return (
    <>
      <PageHead title={t('residents.title')} />
      <search className="grid gap-2 pb-4 sm:grid-cols-[minmax(0,1fr)_16rem]">
        <SearchField label={t('residents.search')} value={search} onSearch={find} />
        <Select
          label={t('residents.rotation')}
          isLabelHidden
          value={rotation ?? ANY}
          onChange={(id) => narrow({ rotation: id === ANY ? undefined : id })}
          items={[
            { id: ANY, label: t('residents.anyRotation') },
            ...rotations.map((each) => ({ id: each.id, label: nameOf(each, language) })),
          ]}
        />
      </search>
      {rotation ? <CohortTable rotationId={rotation} search={search} /> : <ResidentTable search={search} />}
    </>
  );
};
