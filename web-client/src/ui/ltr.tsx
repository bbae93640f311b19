import { clsx } from 'clsx';
import type { ReactNode } from 'react';

/** Keeps addresses, URLs and codes in their own order inside Hebrew text. */
export const Ltr = ({ children, className }: { children: ReactNode; className?: string }) => (
  <bdi dir="ltr" className={clsx('wrap-anywhere', className)}>
    {children}
  </bdi>
);
