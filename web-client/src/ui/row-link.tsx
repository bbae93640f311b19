import { createLink } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { ComponentProps } from 'react';

const Row = ({ children, ...props }: ComponentProps<'a'>) => (
  <a
    {...props}
    className="hover:bg-sunken flex min-h-11 items-center gap-2 rounded-md px-4 py-1.5 outline-offset-[-2px]"
  >
    <span className="min-w-0 flex-1">{children}</span>
    <ChevronRight aria-hidden className="text-ink-muted size-4 shrink-0 rtl:-scale-x-100" />
  </a>
);

/** A line of a list that leads somewhere, as wide as the list. */
export const RowLink = createLink(Row);
