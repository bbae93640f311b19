import { useTranslation } from 'react-i18next';
import { Chips } from '@/ui/chips';
import { SearchField } from '@/ui/search-field';
import { type Leaf, stateOf } from '../leaves';
import { CATEGORIES, LEAF_STATES, type RotationSearch } from '../search';

type Props = {
  /** What the search has found, before category and state narrow it. */
  leaves: readonly Leaf[];
  value: RotationSearch;
  onChange: (change: RotationSearch) => void;
};

export const LeafFilters = ({ leaves, value, onChange }: Props) => {
  const { t } = useTranslation('tasks');
  const { category, state } = value;
  const ofState = leaves.filter((leaf) => state === undefined || stateOf(leaf) === state);
  const ofCategory = leaves.filter((leaf) => category === undefined || leaf.category === category);
  return (
    <search className="flex flex-col gap-3 pb-5">
      <SearchField
        label={t('log.search')}
        value={value.search ?? ''}
        onSearch={(search) => onChange({ search: search || undefined })}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Chips
          label={t('rotation.byCategory')}
          value={category ?? null}
          onChange={(next) => onChange({ category: next ?? undefined })}
          items={CATEGORIES.map((id) => ({
            id,
            label: t(`category.${id}`),
            count: ofState.filter((leaf) => leaf.category === id).length,
          }))}
        />
        <Chips
          label={t('rotation.byState')}
          value={state ?? null}
          onChange={(next) => onChange({ state: next ?? undefined })}
          items={LEAF_STATES.map((id) => ({
            id,
            label: t(`leafState.${id}`),
            count: ofCategory.filter((leaf) => stateOf(leaf) === id).length,
          }))}
        />
      </div>
    </search>
  );
};
