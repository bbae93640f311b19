import { createFileRoute } from '@tanstack/react-router';
import { ReflectionPage } from '@/features/reflections/pages/reflection-page';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/reflections/$id')({
  beforeLoad: ({ context }) => requireRole(context, 'RESIDENT', 'TUTOR', 'ADMIN'),
  loader: () => loadTexts('reflections'),
  component: ReflectionPage,
});
