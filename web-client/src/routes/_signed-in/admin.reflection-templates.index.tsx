import { createFileRoute } from '@tanstack/react-router';
import { TemplatesPage } from '@/features/reflections/pages/templates-page';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/admin/reflection-templates/')({
  beforeLoad: ({ context }) => requireRole(context, 'ADMIN'),
  loader: () => loadTexts('reflections'),
  component: TemplatesPage,
});
