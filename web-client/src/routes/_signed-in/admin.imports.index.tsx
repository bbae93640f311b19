import { createFileRoute } from '@tanstack/react-router';
import { ImportsPage } from '@/features/imports/pages/imports-page';
import { IMPORT_KINDS, type ImportKind } from '@/features/imports/queries';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/admin/imports/')({
  validateSearch: ({ kind }): { kind?: ImportKind | undefined } => ({
    kind: IMPORT_KINDS.find((each) => each === kind),
  }),
  beforeLoad: ({ context }) => requireRole(context, 'ADMIN'),
  loader: () => loadTexts('imports'),
  component: ImportsPage,
});
