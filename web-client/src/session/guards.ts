import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { type Role, sessionQueries, type Viewer } from './queries';

/** Thrown by a guard when the page belongs to another role; the error page shows it as "not for you". */
export class NotAllowedError extends Error {
  override readonly name = 'NotAllowedError';
}

export type RouterContext = { queryClient: QueryClient };

const viewerOrNull = (queryClient: QueryClient): Promise<Viewer | null> =>
  queryClient.ensureQueryData(sessionQueries.viewer());

/** Lets active accounts in; sends everyone else to where their state is explained. */
export const requireActive = async ({ queryClient }: RouterContext, href: string): Promise<Viewer> => {
  const viewer = await viewerOrNull(queryClient);
  if (!viewer) throw redirect({ to: '/auth', search: href === '/' ? {} : { next: href } });
  if (viewer.status !== 'ACTIVE') throw redirect({ to: '/awaiting-approval' });
  return viewer;
};

/** For `beforeLoad` of pages that only some roles may open. Run it below the signed-in layout. */
export const requireRole = async ({ queryClient }: RouterContext, ...roles: Role[]): Promise<void> => {
  const viewer = await viewerOrNull(queryClient);
  if (!viewer || !roles.includes(viewer.role)) throw new NotAllowedError();
};

/** For pages that make no sense to somebody who is signed in, such as the sign-in page. */
export const requireSignedOut = async ({ queryClient }: RouterContext, next?: string): Promise<void> => {
  const viewer = await viewerOrNull(queryClient);
  if (viewer) throw redirect({ to: viewer.status === 'ACTIVE' ? (next ?? '/') : '/awaiting-approval' });
};

/** For the waiting page: only those who wait. */
export const requireWaiting = async ({ queryClient }: RouterContext): Promise<void> => {
  const viewer = await viewerOrNull(queryClient);
  if (!viewer) throw redirect({ to: '/auth', search: {} });
  if (viewer.status === 'ACTIVE') throw redirect({ to: '/' });
};

/** A path inside this application, or undefined: an address from outside is never followed. */
export const safeNext = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined;
