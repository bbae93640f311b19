/** The look of tabs for links: a choice that lives in the URL and needs no widget. */
export const tabLinkClass =
  'text-ink-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink -mb-px flex min-h-11 items-center border-b-2 border-transparent px-3 font-medium outline-offset-[-2px]';
