import { createFileRoute } from '@tanstack/react-router';
import { AwaitingApprovalPage } from '@/features/accounts/pages/awaiting-approval-page';
import { requireWaiting } from '@/session/guards';

export const Route = createFileRoute('/_public/awaiting-approval')({
  beforeLoad: ({ context }) => requireWaiting(context),
  component: AwaitingApprovalPage,
});
