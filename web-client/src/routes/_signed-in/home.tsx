import { createFileRoute } from '@tanstack/react-router';
import { HomePage } from '@/app/home/home-page';
import { loadHome } from '@/app/home/load-home';
import { sessionQueries } from '@/session/queries';

export const Route = createFileRoute('/_signed-in/home')({
  loader: async ({ context: { queryClient } }) => {
    const viewer = await queryClient.ensureQueryData(sessionQueries.viewer());
    if (viewer) await loadHome(queryClient, viewer.role);
  },
  component: HomePage,
});
