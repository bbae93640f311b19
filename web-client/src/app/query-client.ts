import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '@/api/problem';
import { dashboardQueries } from '@/features/dashboards/queries';
import { sessionQueries } from '@/session/queries';

const TRIES = 3;
const PASSING = [0, 502, 503, 504];

/** Only what may pass by itself is tried again; a refusal stays a refusal. */
const isPassing = (error: unknown): boolean => error instanceof ApiProblem && PASSING.includes(error.status);

/** A refusal may mean that the account was disabled in the meantime; then the guard must hear of it. */
const recheckViewer = (queryClient: QueryClient, error: unknown): void => {
  if (error instanceof ApiProblem && error.status === 403) {
    void queryClient.invalidateQueries({ queryKey: sessionQueries.viewer().queryKey });
  }
};

export const createQueryClient = (): QueryClient => {
  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => recheckViewer(queryClient, error) }),
    mutationCache: new MutationCache({
      onError: (error) => recheckViewer(queryClient, error),
      // A first page sums up what all the others change.
      onSettled: () => void queryClient.invalidateQueries({ queryKey: dashboardQueries.all() }),
    }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        retry: (failures, error) => failures < TRIES - 1 && isPassing(error),
        retryDelay: (failures) => 150 * 2 ** failures,
      },
      mutations: { networkMode: 'always' },
    },
  });
  return queryClient;
};
