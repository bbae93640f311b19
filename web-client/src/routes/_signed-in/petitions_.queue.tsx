import { createFileRoute } from '@tanstack/react-router';
import { PetitionQueuePage } from '@/features/petitions/pages/petition-queue-page';
import { readQueueSearch } from '@/features/petitions/search';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/petitions_/queue')({
  validateSearch: readQueueSearch,
  beforeLoad: ({ context }) => requireRole(context, 'TUTOR', 'ADMIN'),
  loader: () => loadTexts('petitions'),
  component: PetitionQueuePage,
});
