import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { AskPetition } from '@/features/petitions/components/ask-petition';
import { RotationPage } from '@/features/tasks/pages/rotation-page';
import { readRotationSearch } from '@/features/tasks/search';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

const route = getRouteApi('/_signed-in/rotations/$id');

const Page = () => <RotationPage asking={<AskPetition rotationId={route.useParams().id} />} />;

export const Route = createFileRoute('/_signed-in/rotations/$id')({
  validateSearch: readRotationSearch,
  beforeLoad: ({ context }) => requireRole(context, 'RESIDENT'),
  loader: () => loadTexts('tasks', 'petitions'),
  component: Page,
});
