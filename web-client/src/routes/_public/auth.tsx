import { createFileRoute } from '@tanstack/react-router';
import { AuthPage } from '@/features/accounts/pages/auth-page';
import { requireSignedOut, safeNext } from '@/session/guards';

type Search = { tab?: 'sign-up' | undefined; next?: string | undefined };

export const Route = createFileRoute('/_public/auth')({
  validateSearch: ({ tab, next }): Search => {
    const inside = safeNext(next);
    return { ...(tab === 'sign-up' ? { tab } : {}), ...(inside ? { next: inside } : {}) };
  },
  beforeLoad: ({ context, search }) => requireSignedOut(context, search.next),
  component: AuthPage,
});
