import type { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '@/api/problem';
import { leaveForProvider, returnFromProvider } from '@/api/provider';
import { accessToken, dropToken, isAtProvider } from '@/api/token';
import { safeNext } from './guards';
import { sessionQueries } from './queries';
import { announce } from './session';

/** Leaves for the provider's sign-in page; it leads back to the page that was wanted. */
export const signInAtProvider = async (queryClient: QueryClient, next: string | undefined): Promise<never> =>
  leaveForProvider(await queryClient.ensureQueryData(sessionQueries.provider()), { next });

/**
 * Tokens do not outlive the page, but the provider remembers who signed in. So a page that is loaded again goes there and
 * comes back before it asks anything.
 */
export const resumeAtProvider = async (queryClient: QueryClient, next: string | undefined): Promise<void> => {
  if (!isAtProvider() || accessToken() !== undefined) return;
  try {
    const provider = await queryClient.ensureQueryData(sessionQueries.provider());
    if (provider.kind === 'OIDC') await leaveForProvider(provider, { next }, true);
  } catch {
    // The sign-in page says what is wrong once somebody presses its button.
  }
  dropToken();
};

/** Takes over what the provider sends back, and answers the page to go on to. */
export const arriveFromProvider = async (queryClient: QueryClient, url: string): Promise<string> => {
  queryClient.clear();
  const settings = await queryClient.ensureQueryData(sessionQueries.provider());
  const { next, person } = await returnFromProvider(settings, url);
  const wanted = safeNext(next);
  if (!person) return wanted ? `/auth?next=${encodeURIComponent(wanted)}` : '/auth';
  const viewer = await queryClient.fetchQuery(sessionQueries.viewer());
  if (viewer) {
    announce(viewer.id);
    return viewer.status === 'ACTIVE' ? (wanted ?? '/') : '/awaiting-approval';
  }
  // Without a token the server took it for none of its own, and has said so.
  if (accessToken() === undefined) throw ApiProblem.ofProvider('provider-refused', new Error('refused by the API'));
  queryClient.setQueryData(sessionQueries.stranger().queryKey, person);
  return '/auth';
};
