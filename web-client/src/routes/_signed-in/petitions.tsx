import { createFileRoute } from '@tanstack/react-router';
import { OwnPetitionsPage } from '@/features/petitions/pages/own-petitions-page';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/petitions')({
  beforeLoad: ({ context }) => requireRole(context, 'RESIDENT'),
  loader: () => loadTexts('petitions'),
  component: OwnPetitionsPage,
});
