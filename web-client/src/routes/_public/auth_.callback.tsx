import { createFileRoute } from '@tanstack/react-router';
import { ProviderReturnError, ProviderReturnPage } from '@/features/accounts/pages/provider-return-page';
import { arriveFromProvider } from '@/session/provider';

export const Route = createFileRoute('/_public/auth_/callback')({
  // The browser's own address: the router would write a code that looks like a number in another way.
  loader: async ({ context }) => ({ next: await arriveFromProvider(context.queryClient, globalThis.location.href) }),
  // A code is good once.
  staleTime: Infinity,
  shouldReload: false,
  errorComponent: ProviderReturnError,
  component: ProviderReturnPage,
});
