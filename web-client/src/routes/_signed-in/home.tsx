import { createFileRoute } from '@tanstack/react-router';
import { ResidentHome } from '@/app/home/resident-home';
import { onCallQueries } from '@/features/oncall/queries';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/home')({
  beforeLoad: ({ context }) => requireRole(context, 'RESIDENT'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      loadTexts('home', 'oncall', 'progress', 'tasks'),
      queryClient.ensureQueryData(onCallQueries.stations()),
    ]),
  component: ResidentHome,
});
