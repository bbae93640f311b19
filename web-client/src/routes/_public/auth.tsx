import { createFileRoute } from '@tanstack/react-router';
import { AuthPage } from '@/features/accounts/pages/auth-page';
import { requireSignedOut, safeNext } from '@/session/guards';
import { resumeAtProvider } from '@/session/provider';

type Search = { tab?: 'sign-up' | undefined; next?: string | undefined };

export const Route = createFileRoute('/_public/auth')({
  // What is not accepted is set to undefined, since the router would otherwise hand on what the address says.
  validateSearch: ({ tab, next }): Search => ({ tab: tab === 'sign-up' ? tab : undefined, next: safeNext(next) }),
  beforeLoad: async ({ context, search, preload }) => {
    await requireSignedOut(context, search.next);
    if (!preload) await resumeAtProvider(context.queryClient, search.next);
  },
  component: AuthPage,
});
