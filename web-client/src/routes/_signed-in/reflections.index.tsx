import { createFileRoute } from '@tanstack/react-router';
import { ReflectionsPage } from '@/features/reflections/pages/reflections-page';
import { readReflectionSearch } from '@/features/reflections/search';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/reflections/')({
  validateSearch: readReflectionSearch,
  beforeLoad: ({ context }) => requireRole(context, 'RESIDENT', 'TUTOR', 'ADMIN'),
  loader: () => loadTexts('reflections'),
  component: ReflectionsPage,
});
