import { useTranslation } from 'react-i18next';
import { Chips } from '@/ui/chips';
import { SearchField } from '@/ui/search-field';
import { type Leaf, type Narrowing, narrowLeaves } from '../leaves';
import { CATEGORIES, LEAF_STATES, type RotationSearch } from '../search';

type Props = {
  /** What the search has found, before anything narrows it. */
  leaves: readonly Leaf[];
  favouriteIds: readonly string[];
  value: RotationSearch;
  onChange: (change: RotationSearch) => void;
};

export const LeafFilters = ({ leaves, favouriteIds, value, onChange }: Props) => {
  const { t } = useTranslation('tasks');
  const { category, state, favourites } = value;
  const countOf = (change: Narrowing): number => narrowLeaves(leaves, { ...value, ...change }, favouriteIds).length;
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
          items={CATEGORIES.map((id) => ({ id, label: t(`category.${id}`), count: countOf({ category: id }) }))}
        />
        <Chips
          label={t('rotation.byState')}
          value={state ?? null}
          onChange={(next) => onChange({ state: next ?? undefined })}
          items={LEAF_STATES.map((id) => ({ id, label: t(`leafState.${id}`), count: countOf({ state: id }) }))}
        />
        <Chips
          label={t('favourites.only')}
          value={favourites ? 'FAVOURITES' : null}
          onChange={(next) => onChange({ favourites: next ? true : undefined })}
          items={[{ id: 'FAVOURITES', label: t('favourites.title'), count: countOf({ favourites: true }) }]}
        />
      </div>
    </search>
  );
};
