import { createFileRoute } from '@tanstack/react-router';
import { MyRotationsPage } from '@/features/assignments/pages/my-rotations-page';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/my-rotations')({
  beforeLoad: ({ context }) => requireRole(context, 'TUTOR'),
  loader: () => loadTexts('assignments'),
  component: MyRotationsPage,
});
