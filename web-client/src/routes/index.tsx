import { createFileRoute, redirect } from '@tanstack/react-router';
import { homeOf, requireActive } from '@/session/guards';

export const Route = createFileRoute('/')({
  beforeLoad: async ({ context }) => {
    const { role } = await requireActive(context, '/');
    throw redirect({ to: homeOf(role), search: {} });
  },
});
