import type { ReactNode } from 'react';
import { Brand } from './brand';

/** A page that has no place in the shell: it does not exist, or who asks for it is not known. */
export const Standalone = ({ children }: { children: ReactNode }) => (
  <div className="mx-auto w-full max-w-md px-4 pt-4 sm:pt-10">
    <header>
      <Brand />
    </header>
    <main>{children}</main>
  </div>
);
