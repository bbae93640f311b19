import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { NoPetitions, PetitionList } from '@/features/petitions/components/petition-list';
import { ResidentPage } from '@/features/progress/pages/resident-page';
import { readResidentSearch } from '@/features/progress/residents-search';
import { ResidentEntries } from '@/features/tasks/components/resident-entries';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

const route = getRouteApi('/_signed-in/residents/$id');

const Page = () => {
  const { id } = route.useParams();
  return (
    <ResidentPage
      entries={<ResidentEntries residentId={id} />}
      petitions={<PetitionList filter={{ residentId: id }} empty={<NoPetitions />} />}
    />
  );
};

export const Route = createFileRoute('/_signed-in/residents/$id')({
  validateSearch: readResidentSearch,
  beforeLoad: ({ context }) => requireRole(context, 'TUTOR', 'ADMIN'),
  loader: () => loadTexts('progress', 'tasks', 'petitions'),
  component: Page,
});
