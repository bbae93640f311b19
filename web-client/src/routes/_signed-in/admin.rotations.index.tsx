import { createFileRoute } from '@tanstack/react-router';
import { RotationsAdminPage } from '@/features/curriculum/pages/rotations-admin-page';
import { readRotationSearch } from '@/features/curriculum/rotation-search';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/admin/rotations/')({
  validateSearch: readRotationSearch,
  beforeLoad: ({ context }) => requireRole(context, 'ADMIN'),
  loader: () => loadTexts('curriculum'),
  component: RotationsAdminPage,
});
