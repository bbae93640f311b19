import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Select } from '@/ui/select';
import { rotationsQuery } from '../queries';
import { type QueueSearch, STATUSES, TYPES } from '../search';

const ANY = 'ANY';

/** The filters live in the URL; what waits is shown first. */
export const QueueFilters = ({ search }: { search: QueueSearch }) => {
  const { t } = useTranslation('petitions');
  const { language } = useFormat();
  const navigate = useNavigate();
  const rotations = useQuery(rotationsQuery());
  const narrow = (change: QueueSearch): void =>
    void navigate({
      to: '/petitions/queue',
      search: { ...search, ...change },
      replace: true,
      resetScroll: false,
    });
  return (
    <search className="grid gap-2 pb-4 sm:grid-cols-3">
      <Select
        label={t('queue.status')}
        isLabelHidden
        value={search.status ?? 'PENDING'}
        onChange={(id) => narrow({ status: id === 'PENDING' ? undefined : id })}
        items={[...STATUSES, ANY].map((id) => ({
          id: id as NonNullable<QueueSearch['status']>,
          label: id === ANY ? t('queue.anyStatus') : t(`status.${id as (typeof STATUSES)[number]}`),
        }))}
      />
      <Select
        label={t('queue.type')}
        isLabelHidden
        value={search.type ?? ANY}
        onChange={(id) => narrow({ type: TYPES.find((type) => type === id) })}
        items={[
          { id: ANY, label: t('queue.anyType') },
          ...TYPES.map((id) => ({ id: id as string, label: t(`queue.types.${id}`) })),
        ]}
      />
      <Select
        label={t('queue.rotation')}
        isLabelHidden
        value={search.rotationId ?? ANY}
        onChange={(id) => narrow({ rotationId: id === ANY ? undefined : id })}
        items={[
          { id: ANY, label: t('queue.anyRotation') },
          ...(rotations.data?.items ?? []).map(({ id, name, nameHe }) => ({
            id,
            label: language === 'he' ? (nameHe ?? name) : name,
          })),
        ]}
      />
    </search>
  );
};
