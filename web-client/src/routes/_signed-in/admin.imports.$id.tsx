import { createFileRoute } from '@tanstack/react-router';
import { ImportPreviewPage } from '@/features/imports/pages/import-preview-page';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/admin/imports/$id')({
  beforeLoad: ({ context }) => requireRole(context, 'ADMIN'),
  loader: () => loadTexts('imports'),
  component: ImportPreviewPage,
});
