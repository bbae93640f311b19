import { createFileRoute, redirect } from '@tanstack/react-router';
import { requireActive } from '@/session/guards';

export const Route = createFileRoute('/')({
  beforeLoad: async ({ context }) => {
    await requireActive(context, '/');
    throw redirect({ to: '/home' });
  },
});
