import type { ErrorComponentProps } from '@tanstack/react-router';
import { RouteError } from './route-error';
import { Standalone } from './shell/standalone';

/** When it cannot be found out who is signed in, there is no shell to show the error in. */
export const StandaloneError = (props: ErrorComponentProps) => (
  <Standalone>
    <RouteError {...props} />
  </Standalone>
);
