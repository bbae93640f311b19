import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { ComboBox } from '@/ui/combo-box';
import { personOptions } from '@/ui/person-options';
import { Select } from '@/ui/select';
import { directoryQuery, rotationsQuery } from '../queries';
import { type BoardSearch, STATUSES } from '../search';
import { nameIn } from '../names';

const ANY = 'ANY';

export const BoardFilters = ({ filter }: { filter: BoardSearch }) => {
  const { t } = useTranslation('assignments');
  const { language } = useFormat();
  const navigate = useNavigate();
  const rotations = useQuery(rotationsQuery());
  const directory = useQuery(directoryQuery());
  const people = directory.data?.items ?? [];
  const narrow = (change: BoardSearch): void =>
    void navigate({
      to: '/admin/assignments',
      search: { ...filter, ...change },
      replace: true,
      resetScroll: false,
    });
  return (
    <search className="grid gap-2 pb-4 sm:grid-cols-2 lg:grid-cols-4">
      <ComboBox
        key={`resident ${people.length} ${filter.residentId ?? ''}`}
        label={t('filter.resident')}
        isLabelHidden
        placeholder={t('filter.resident')}
        items={personOptions(
          people.filter(({ role }) => role === 'RESIDENT'),
          language,
        )}
        value={filter.residentId ?? null}
        onChange={(id) => narrow({ residentId: id ?? undefined })}
      />
      <Select
        label={t('filter.rotation')}
        isLabelHidden
        value={filter.rotationId ?? ANY}
        onChange={(id) => narrow({ rotationId: id === ANY ? undefined : id })}
        items={[
          { id: ANY, label: t('filter.anyRotation') },
          ...(rotations.data?.items ?? []).map((rotation) => ({ id: rotation.id, label: nameIn(rotation, language) })),
        ]}
      />
      <Select
        label={t('filter.tutor')}
        isLabelHidden
        value={filter.tutorId ?? ANY}
        onChange={(id) => narrow({ tutorId: id === ANY ? undefined : id })}
        items={[
          { id: ANY, label: t('filter.anyTutor') },
          ...personOptions(
            people.filter(({ role }) => role === 'TUTOR'),
            language,
          ),
        ]}
      />
      <Select
        label={t('filter.status')}
        isLabelHidden
        value={filter.status ?? ANY}
        onChange={(id) => narrow({ status: STATUSES.find((each) => each === id) })}
        items={[
          { id: ANY, label: t('filter.anyStatus') },
          ...STATUSES.map((id) => ({ id: id as string, label: t(`status.${id}`) })),
        ]}
      />
    </search>
  );
};
