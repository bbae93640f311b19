import { createFileRoute } from '@tanstack/react-router';
import { UnresolvedNamesPage } from '@/features/oncall/pages/unresolved-names-page';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/admin/unresolved-names')({
  beforeLoad: ({ context }) => requireRole(context, 'ADMIN'),
  loader: () => loadTexts('oncall'),
  component: UnresolvedNamesPage,
});
