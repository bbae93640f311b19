import { type ReactNode, useId } from 'react';

type Props = { title: string; description?: ReactNode; children: ReactNode };

/** A part of a page of settings: what it is about at the start, its fields beside it on wide screens. */
export const Section = ({ title, description, children }: Props) => {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="border-line grid gap-x-8 gap-y-4 border-t py-7 first-of-type:border-t-0 first-of-type:pt-2 lg:grid-cols-[16rem_minmax(0,32rem)]"
    >
      <header>
        <h2 id={id} className="text-base">
          {title}
        </h2>
        {description ? <p className="text-ink-muted pt-0.5 text-sm">{description}</p> : null}
      </header>
      <div className="flex min-w-0 flex-col gap-4">{children}</div>
    </section>
  );
};
