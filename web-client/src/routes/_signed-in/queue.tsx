import { createFileRoute } from '@tanstack/react-router';
import { QueuePage } from '@/features/tasks/pages/queue-page';
import { readQueueSearch } from '@/features/tasks/search';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/queue')({
  validateSearch: readQueueSearch,
  beforeLoad: ({ context }) => requireRole(context, 'TUTOR', 'ADMIN'),
  loader: () => loadTexts('tasks'),
  component: QueuePage,
});
