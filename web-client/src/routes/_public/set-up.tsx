import { createFileRoute } from '@tanstack/react-router';
import { SetUpPage } from '@/features/accounts/pages/set-up-page';

export const Route = createFileRoute('/_public/set-up')({
  validateSearch: ({ token }): { token: string } => ({ token: typeof token === 'string' ? token : '' }),
  component: SetUpPage,
});
