import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { type Leaf, searchLeaves, stateOf } from '../leaves';
import type { RotationSearch } from '../search';
import { LeafFilters } from './leaf-filters';
import { LeafGroups } from './leaf-groups';

type Props = {
  leaves: readonly Leaf[];
  rotationId: string;
  search: RotationSearch;
  onNarrow: (change: RotationSearch) => void;
};

/** The items of a rotation, narrowed by words, category and state. */
export const RotationItems = ({ leaves, rotationId, search, onNarrow }: Props) => {
  const { t } = useTranslation('tasks');
  const found = searchLeaves(leaves, search.search ?? '');
  const shown = found.filter(
    (leaf) =>
      (search.category === undefined || leaf.category === search.category) &&
      (search.state === undefined || stateOf(leaf) === search.state),
  );
  return (
    <>
      <LeafFilters leaves={found} value={search} onChange={onNarrow} />
      {shown.length === 0 ? (
        <EmptyState
          title={t('rotation.noneFound')}
          action={
            <Button onPress={() => onNarrow({ search: undefined, category: undefined, state: undefined })}>
              {t('rotation.showAll')}
            </Button>
          }
        />
      ) : null}
      <LeafGroups leaves={shown} rotationId={rotationId} />
    </>
  );
};
