import { createFileRoute } from '@tanstack/react-router';
import { ResetPage } from '@/features/accounts/pages/reset-page';

export const Route = createFileRoute('/_public/reset')({
  validateSearch: ({ token }): { token: string } => ({ token: typeof token === 'string' ? token : '' }),
  component: ResetPage,
});
