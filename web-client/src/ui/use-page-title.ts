import { useEffect } from 'react';

const PRODUCT = 'Tracker';

/** Names the window after the page; nothing happens without a title. */
export const usePageTitle = (title: string | undefined): void => {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · ${PRODUCT}`;
  }, [title]);
};
