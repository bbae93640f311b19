import { createFileRoute } from '@tanstack/react-router';
import { ImportsPage } from '@/features/imports/pages/imports-page';
import { IMPORT_KINDS, type ImportKind } from '@/features/imports/queries';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/admin/imports/')({
  validateSearch: ({ kind, rotation }): { kind?: ImportKind | undefined; rotation?: string | undefined } => ({
    kind: IMPORT_KINDS.find((each) => each === kind),
    /** Into which rotation a curriculum goes, unless something else is chosen. */
    rotation: typeof rotation === 'string' && kind === 'CURRICULUM' ? rotation : undefined,
  }),
  beforeLoad: ({ context }) => requireRole(context, 'ADMIN'),
  loader: () => loadTexts('imports'),
  component: ImportsPage,
});
