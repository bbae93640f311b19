import { createFileRoute } from '@tanstack/react-router';
import { SignedInLayout } from '@/app/shell/signed-in-layout';
import { setDepartmentZone } from '@/lib/format';
import { requireActive } from '@/session/guards';
import { sessionQueries } from '@/session/queries';

export const Route = createFileRoute('/_signed-in')({
  beforeLoad: async ({ context, location }) => {
    await requireActive(context, location.href);
    const department = await context.queryClient.ensureQueryData(sessionQueries.department());
    setDepartmentZone(department.zone);
  },
  component: SignedInLayout,
});
