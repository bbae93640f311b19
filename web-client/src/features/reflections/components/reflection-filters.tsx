import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { DatePicker } from '@/ui/date-picker';
import { SearchField } from '@/ui/search-field';
import { Select } from '@/ui/select';
import { ORDERS, type ReflectionSearch } from '../search';

/** The filters live in the URL, so that a list survives a reload. */
export const ReflectionFilters = ({ value }: { value: ReflectionSearch }) => {
  const { t } = useTranslation('reflections');
  const navigate = useNavigate({ from: '/reflections/' });
  const narrow = useCallback(
    (change: ReflectionSearch) =>
      void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false }),
    [navigate],
  );
  const search = useCallback((text: string) => narrow({ q: text || undefined }), [narrow]);
  return (
    <search className="grid grid-cols-2 items-end gap-x-3 gap-y-2 pb-4 sm:grid-cols-[minmax(0,1fr)_11rem_11rem_10rem]">
      <div className="col-span-2 sm:col-span-1">
        <SearchField label={t('find.words')} value={value.q ?? ''} onSearch={search} />
      </div>
      <DatePicker
        label={t('find.from')}
        value={value.from ?? ''}
        onChange={(from) => narrow({ from: from || undefined })}
        {...(value.to ? { max: value.to } : {})}
      />
      <DatePicker
        label={t('find.to')}
        value={value.to ?? ''}
        onChange={(to) => narrow({ to: to || undefined })}
        {...(value.from ? { min: value.from } : {})}
      />
      <Select
        label={t('find.order')}
        value={value.order ?? 'NEWEST'}
        onChange={(order) => narrow({ order: order === 'NEWEST' ? undefined : order })}
        items={ORDERS.map((id) => ({ id, label: t(`find.${id}`) }))}
      />
    </search>
  );
};
