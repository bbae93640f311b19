import { createFileRoute } from '@tanstack/react-router';
import { ProgressPage } from '@/features/progress/pages/progress-page';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/progress')({
  beforeLoad: ({ context }) => requireRole(context, 'RESIDENT'),
  loader: () => loadTexts('progress'),
  component: ProgressPage,
});
