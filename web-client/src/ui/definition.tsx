import type { ReactNode } from 'react';

/** A fixed value that looks at home among fields. */
export const Definition = ({ term, children }: { term: string; children: ReactNode }) => (
  <dl className="flex flex-col gap-1">
    <dt className="text-sm font-medium">{term}</dt>
    <dd className="text-ink-muted">{children}</dd>
  </dl>
);
