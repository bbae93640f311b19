import { createFileRoute } from '@tanstack/react-router';
import { TemplatePage } from '@/features/reflections/pages/template-page';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/admin/reflection-templates/$id')({
  beforeLoad: ({ context }) => requireRole(context, 'ADMIN'),
  loader: () => loadTexts('reflections'),
  component: TemplatePage,
});
