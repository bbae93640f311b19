import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';

/** A short word about what has just happened. With an action it stays longer, long enough to take the act back. */
export type ToastContent = {
  text: string;
  tone?: 'neutral' | 'danger';
  action?: { label: string; onAction: () => void };
};

const SHORT = 5_000;
const LONG = 10_000;

export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

export const toast = (content: ToastContent): string =>
  toasts.add(content, { timeout: content.action || content.tone === 'danger' ? LONG : SHORT });
