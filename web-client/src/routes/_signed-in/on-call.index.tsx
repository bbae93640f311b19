import { createFileRoute } from '@tanstack/react-router';
import { OnCallPage } from '@/features/oncall/pages/on-call-page';
import { onCallQueries } from '@/features/oncall/queries';
import { readSearch } from '@/features/oncall/search';
import { loadTexts } from '@/i18n/i18n';

export const Route = createFileRoute('/_signed-in/on-call/')({
  validateSearch: readSearch,
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      loadTexts('oncall'),
      queryClient.ensureQueryData(onCallQueries.stations()),
      queryClient.ensureQueryData(onCallQueries.today()),
    ]),
  component: OnCallPage,
});
