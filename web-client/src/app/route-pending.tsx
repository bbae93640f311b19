import { Skeleton } from '@/ui/skeleton';

export const RoutePending = () => (
  <div className="mx-auto w-full max-w-3xl p-4">
    <Skeleton />
  </div>
);
