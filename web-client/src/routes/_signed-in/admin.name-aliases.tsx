import { createFileRoute } from '@tanstack/react-router';
import { NameAliasesPage } from '@/features/accounts/pages/name-aliases-page';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/admin/name-aliases')({
  beforeLoad: ({ context }) => requireRole(context, 'ADMIN'),
  loader: () => loadTexts('accounts'),
  component: NameAliasesPage,
});
