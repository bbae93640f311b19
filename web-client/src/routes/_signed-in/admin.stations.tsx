import { createFileRoute } from '@tanstack/react-router';
import { StationsPage } from '@/features/oncall/pages/stations-page';
import { onCallQueries } from '@/features/oncall/queries';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/admin/stations')({
  beforeLoad: ({ context }) => requireRole(context, 'ADMIN'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([loadTexts('oncall'), queryClient.ensureQueryData(onCallQueries.stations())]),
  component: StationsPage,
});
