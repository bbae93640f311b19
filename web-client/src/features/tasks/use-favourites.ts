import { useMutationState, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useViewer } from '@/session/use-viewer';
import type { Mark } from './mutations';
import { favouritesKey, favouritesQuery } from './queries';

type Favourites = {
  /** Of all rotations, the newest first. */
  ids: readonly string[];
  isKnown: boolean;
  error: Error | null;
  refetch: () => unknown;
};

const marked = (ids: readonly string[], { itemId, isFavourite }: Mark): readonly string[] => {
  const others = ids.filter((id) => id !== itemId);
  return isFavourite ? [itemId, ...others] : others;
};

/** The reader's favourites as they will be once what is on its way has arrived; what is refused falls back by itself. */
export const useFavourites = (): Favourites => {
  const { role } = useViewer();
  const { data, error, refetch } = useQuery({ ...favouritesQuery(), enabled: role === 'RESIDENT' });
  const marks = useMutationState({
    filters: { mutationKey: favouritesKey(), status: 'pending' },
    select: ({ state }) => state.variables as Mark,
  });
  const ids = useMemo(() => marks.reduce(marked, data?.items.map(({ itemId }) => itemId) ?? []), [data, marks]);
  return { ids, isKnown: data !== undefined, error, refetch };
};
