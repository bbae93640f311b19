import { createFileRoute } from '@tanstack/react-router';
import { ResidentsPage } from '@/features/progress/pages/residents-page';
import { readResidentsSearch } from '@/features/progress/residents-search';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/residents/')({
  validateSearch: readResidentsSearch,
  beforeLoad: ({ context }) => requireRole(context, 'TUTOR', 'ADMIN'),
  loader: () => loadTexts('progress'),
  component: ResidentsPage,
});
