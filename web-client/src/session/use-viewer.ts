import { useQuery } from '@tanstack/react-query';
import { sessionQueries, type Viewer } from './queries';

/** The signed-in account; only for pages below the signed-in layout, where the guard has made sure of it. */
export const useViewer = (): Viewer => {
  const { data } = useQuery(sessionQueries.viewer());
  if (!data) throw new Error('useViewer is for pages of the signed-in layout');
  return data;
};
