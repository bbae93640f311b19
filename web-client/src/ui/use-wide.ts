import { useSyncExternalStore } from 'react';

const widths = { wide: '(min-width: 640px)', desk: '(min-width: 1024px)' };

const subscribeTo =
  (media: string) =>
  (listener: () => void): (() => void) => {
    const query = matchMedia(media);
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  };
const subscriptions = { wide: subscribeTo(widths.wide), desk: subscribeTo(widths.desk) };

/** False on phones, where tables become cards. */
export const useWide = (): boolean => useSyncExternalStore(subscriptions.wide, () => matchMedia(widths.wide).matches);

/** Whether two panes have room side by side. */
export const useDesk = (): boolean => useSyncExternalStore(subscriptions.desk, () => matchMedia(widths.desk).matches);
