import { createFileRoute } from '@tanstack/react-router';
import { RotationRequestsPage } from '@/features/assignments/pages/rotation-requests-page';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/admin/rotation-requests')({
  beforeLoad: ({ context }) => requireRole(context, 'ADMIN'),
  loader: () => loadTexts('assignments'),
  component: RotationRequestsPage,
});
