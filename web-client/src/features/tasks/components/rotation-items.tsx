import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { type Leaf, narrowLeaves, searchLeaves } from '../leaves';
import type { RotationSearch } from '../search';
import { useFavourites } from '../use-favourites';
import { LeafFilters } from './leaf-filters';
import { LeafGroups } from './leaf-groups';

type Props = {
  leaves: readonly Leaf[];
  rotationId: string;
  search: RotationSearch;
  onNarrow: (change: RotationSearch) => void;
};

const EVERYTHING: RotationSearch = {
  search: undefined,
  category: undefined,
  state: undefined,
  favourites: undefined,
};

/** The items of a rotation, narrowed by words, category and state, and to one's favourites. */
export const RotationItems = ({ leaves, rotationId, search, onNarrow }: Props) => {
  const favourites = useFavourites();
  const found = searchLeaves(leaves, search.search ?? '');
  const filters = <LeafFilters leaves={found} favouriteIds={favourites.ids} value={search} onChange={onNarrow} />;
  if (search.favourites && !favourites.isKnown) {
    return (
      <>
        {filters}
        {favourites.error ? (
          <ErrorState error={favourites.error} onRetry={favourites.refetch} />
        ) : (
          <Skeleton rows={6} />
        )}
      </>
    );
  }
  const shown = narrowLeaves(found, search, favourites.ids);
  const hasFavourites = leaves.some(({ id }) => favourites.ids.includes(id));
  return (
    <>
      {filters}
      {shown.length === 0 ? (
        <Nothing isUnmarked={search.favourites === true && !hasFavourites} onShowAll={() => onNarrow(EVERYTHING)} />
      ) : null}
      <LeafGroups leaves={shown} rotationId={rotationId} />
    </>
  );
};

const Nothing = ({ isUnmarked, onShowAll }: { isUnmarked: boolean; onShowAll: () => void }) => {
  const { t } = useTranslation('tasks');
  return (
    <EmptyState
      title={t(isUnmarked ? 'favourites.none' : 'rotation.noneFound')}
      action={<Button onPress={onShowAll}>{t('rotation.showAll')}</Button>}
    >
      {isUnmarked ? t('favourites.noneText') : null}
    </EmptyState>
  );
};
