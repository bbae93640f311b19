import { createFileRoute, notFound } from '@tanstack/react-router';
import { EditDayPage } from '@/features/oncall/pages/edit-day-page';
import { onCallQueries } from '@/features/oncall/queries';
import { loadTexts } from '@/i18n/i18n';
import { isCivilDate } from '@/lib/civil-date';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/on-call/days/$date/edit')({
  beforeLoad: async ({ context, params }) => {
    await requireRole(context, 'ADMIN');
    if (!isCivilDate(params.date)) throw notFound();
  },
  loader: ({ context: { queryClient } }) =>
    Promise.all([loadTexts('oncall'), queryClient.ensureQueryData(onCallQueries.stations())]),
  component: EditDayPage,
});
