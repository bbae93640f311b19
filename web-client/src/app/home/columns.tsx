import type { ReactNode } from 'react';

/** Two columns from 1024 px on; below, the first one's parts come before the second one's. */
export const Columns = ({ start, end }: { start: ReactNode; end: ReactNode }) => (
  <div className="grid items-start gap-4 lg:grid-cols-2 lg:gap-x-6">
    <div className="flex min-w-0 flex-col gap-4">{start}</div>
    <div className="flex min-w-0 flex-col gap-4">{end}</div>
  </div>
);
