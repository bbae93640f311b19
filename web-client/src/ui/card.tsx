import type { ReactNode } from 'react';

type Props = {
  title: string;
  /** Where the whole of what the card shows a part of is found. */
  more?: ReactNode;
  children: ReactNode;
};

/** A titled part of a page whose parts stand side by side. */
export const Card = ({ title, more, children }: Props) => (
  <section aria-label={title} className="border-line bg-surface min-w-0 rounded-lg border">
    <header className="flex items-baseline justify-between gap-3 px-4 pt-2.5 pb-1">
      <h2 className="text-ink-muted text-sm font-medium">{title}</h2>
      {more ? <span className="text-accent text-sm underline underline-offset-2">{more}</span> : null}
    </header>
    {children}
  </section>
);
