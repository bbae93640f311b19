import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = { icon: LucideIcon; title: string; children?: ReactNode; action?: ReactNode; role?: 'alert' };

/** The common shape of "empty", "failed" and "not for you". */
export const StatePanel = ({ icon: Icon, title, children, action, role }: Props) => (
  <div {...(role ? { role } : {})} className="flex flex-col items-center gap-2 px-4 py-12 text-center">
    <Icon aria-hidden className="text-ink-muted size-7" strokeWidth={1.5} />
    <h2 className="text-base">{title}</h2>
    {children ? <div className="text-ink-muted max-w-prose text-pretty">{children}</div> : null}
    {action ? <div className="pt-2">{action}</div> : null}
  </div>
);
