import { createFileRoute } from '@tanstack/react-router';
import { StandaloneError } from '@/app/standalone-error';
import { adoptPreferences } from '@/app/adopt-preferences';
import { SignedInLayout } from '@/app/shell/signed-in-layout';
import { setDepartmentZone } from '@/lib/format';
import { requireActive } from '@/session/guards';
import { sessionQueries } from '@/session/queries';

export const Route = createFileRoute('/_signed-in')({
  beforeLoad: async ({ context, location }) => {
    const viewer = await requireActive(context, location.href);
    const [department] = await Promise.all([
      context.queryClient.ensureQueryData(sessionQueries.department()),
      adoptPreferences(viewer),
    ]);
    setDepartmentZone(department.zone);
  },
  errorComponent: StandaloneError,
  component: SignedInLayout,
});
