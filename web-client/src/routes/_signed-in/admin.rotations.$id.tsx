import { createFileRoute } from '@tanstack/react-router';
import { CurriculumPage } from '@/features/curriculum/pages/curriculum-page';
import { readEditorSearch } from '@/features/curriculum/rotation-search';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/admin/rotations/$id')({
  validateSearch: readEditorSearch,
  beforeLoad: ({ context }) => requireRole(context, 'TUTOR', 'ADMIN'),
  loader: () => loadTexts('curriculum'),
  component: CurriculumPage,
});
