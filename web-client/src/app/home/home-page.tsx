import { type ComponentType, lazy, Suspense } from 'react';
import { useViewer } from '@/session/use-viewer';
import { Skeleton } from '@/ui/skeleton';
import { importHome } from './pages';

const lazily = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

const homes = {
  RESIDENT: lazily(importHome.RESIDENT),
  TUTOR: lazily(importHome.TUTOR),
  ADMIN: lazily(importHome.ADMIN),
};

/** Where everybody's day begins: what waits, how it goes, what comes. */
export const HomePage = () => {
  const Home = homes[useViewer().role];
  return (
    <Suspense fallback={<Skeleton rows={12} />}>
      <Home />
    </Suspense>
  );
};
