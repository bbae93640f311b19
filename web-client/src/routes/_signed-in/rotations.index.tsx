import { createFileRoute } from '@tanstack/react-router';
import { RotationsPage } from '@/features/progress/pages/rotations-page';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/rotations/')({
  beforeLoad: ({ context }) => requireRole(context, 'RESIDENT'),
  loader: () => loadTexts('progress'),
  component: RotationsPage,
});
