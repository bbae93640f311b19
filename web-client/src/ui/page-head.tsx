import type { ReactNode } from 'react';
import { usePageTitle } from './use-page-title';

type Props = {
  title: string;
  /** One short line, where the title alone does not say enough. */
  description?: ReactNode;
  /** The page's one primary action, and at most a few quiet ones before it. */
  actions?: ReactNode;
};

/** The page's only first-level heading; also names the window. */
export const PageHead = ({ title, description, actions }: Props) => {
  usePageTitle(title);
  return (
    <header className="flex flex-wrap items-start gap-x-4 gap-y-3 pb-5">
      <div className="min-w-0 grow basis-48">
        <h1 className="text-xl">{title}</h1>
        {description ? <p className="text-ink-muted pt-0.5">{description}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
};
