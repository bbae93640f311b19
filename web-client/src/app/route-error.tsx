import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { isProblem } from '@/api/problem';
import { NotAllowedError } from '@/session/guards';
import { ErrorState } from '@/ui/error-state';
import { ForbiddenState } from '@/ui/forbidden-state';

/** Shown in a page's place when its guard refused or its data did not come. */
export const RouteError = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter();
  if (error instanceof NotAllowedError || isProblem(error, 'forbidden')) return <ForbiddenState />;
  return (
    <ErrorState
      isPage
      error={error}
      onRetry={async () => {
        await router.invalidate();
        reset();
      }}
    />
  );
};
