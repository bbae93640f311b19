import { createRootRouteWithContext } from '@tanstack/react-router';
import type { RouterContext } from '@/session/guards';

export const Route = createRootRouteWithContext<RouterContext>()();
