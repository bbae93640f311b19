import { createFileRoute } from '@tanstack/react-router';
import { WritePage } from '@/features/reflections/pages/write-page';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/reflections/write/$taskId')({
  beforeLoad: ({ context }) => requireRole(context, 'RESIDENT', 'TUTOR'),
  loader: () => loadTexts('reflections'),
  component: WritePage,
});
