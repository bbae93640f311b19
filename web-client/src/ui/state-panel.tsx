import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { usePageTitle } from './use-page-title';

type Props = {
  icon: LucideIcon;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  role?: 'alert';
  /** Where the state is all that the page says, its title is the page's heading. */
  isPage?: boolean;
};

/** The common shape of "empty", "failed" and "not for you". */
export const StatePanel = ({ icon: Icon, title, children, action, role, isPage = false }: Props) => {
  usePageTitle(isPage ? title : undefined);
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div {...(role ? { role } : {})} className="flex flex-col items-center gap-2 px-4 py-12 text-center">
      <Icon aria-hidden className="text-ink-muted size-7" strokeWidth={1.5} />
      <Heading className="text-base">{title}</Heading>
      {children ? <div className="text-ink-muted max-w-prose text-pretty">{children}</div> : null}
      {action ? <div className="pt-2">{action}</div> : null}
    </div>
  );
};
