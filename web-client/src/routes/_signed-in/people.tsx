import { createFileRoute } from '@tanstack/react-router';
import { PeoplePage } from '@/features/accounts/pages/people-page';
import { readPeopleSearch } from '@/features/accounts/people-search';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/people')({
  validateSearch: readPeopleSearch,
  beforeLoad: ({ context }) => requireRole(context, 'ADMIN'),
  loader: () => loadTexts('accounts'),
  component: PeoplePage,
});
