import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '@/ui/search-field';
import { Select } from '@/ui/select';
import { ROLES, STATUSES } from '../people-search';
import type { AccountFilter } from '../queries';

const ANY = 'ANY';

/** The filters live in the URL, so that a list can be sent to a colleague and survives a reload. */
export const PeopleFilters = ({ filter }: { filter: AccountFilter }) => {
  const { t } = useTranslation(['accounts', 'common']);
  const navigate = useNavigate({ from: '/people' });
  const narrow = useCallback(
    (change: AccountFilter) =>
      void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false }),
    [navigate],
  );
  const search = useCallback((text: string) => narrow({ search: text || undefined }), [narrow]);

  return (
    <search className="grid grid-cols-2 gap-2 pb-4 sm:grid-cols-[minmax(0,1fr)_11rem_11rem]">
      <div className="col-span-2 sm:col-span-1">
        <SearchField label={t('people.search')} value={filter.search ?? ''} onSearch={search} />
      </div>
      <Select
        label={t('people.role')}
        isLabelHidden
        value={filter.role ?? ANY}
        onChange={(id) => narrow({ role: id === ANY ? undefined : id })}
        items={[{ id: ANY, label: t('people.anyRole') }, ...ROLES.map((id) => ({ id, label: t(`common:role.${id}`) }))]}
      />
      <Select
        label={t('people.status')}
        isLabelHidden
        value={filter.status ?? ANY}
        onChange={(id) => narrow({ status: id === ANY ? undefined : id })}
        items={[{ id: ANY, label: t('people.anyStatus') }, ...STATUSES.map((id) => ({ id, label: t(`status.${id}`) }))]}
      />
    </search>
  );
};
