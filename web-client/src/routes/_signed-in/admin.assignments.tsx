import { createFileRoute } from '@tanstack/react-router';
import { AssignmentsPage } from '@/features/assignments/pages/assignments-page';
import { readBoardSearch } from '@/features/assignments/search';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/admin/assignments')({
  validateSearch: readBoardSearch,
  beforeLoad: ({ context }) => requireRole(context, 'ADMIN'),
  loader: () => loadTexts('assignments'),
  component: AssignmentsPage,
});
