import { useKeys } from '@/ui/use-keys';

export type QueueAction = 'NEXT' | 'PREVIOUS' | 'SELECT' | 'APPROVE' | 'REJECT' | 'RETURN' | 'APPROVE_ALL';

type Binding = {
  action: QueueAction;
  /** As they are shown. */
  keys: readonly string[];
  /** `event.key` where the letter itself is meant, `event.code` so that a Hebrew layout works as well. */
  matches: (event: KeyboardEvent) => boolean;
};

const letter =
  (code: string, shifted = false) =>
  (event: KeyboardEvent): boolean =>
    event.code === code && event.shiftKey === shifted;

/** The keys of the queue, for the page that reads them and the help that shows them. */
export const KEYS: readonly Binding[] = [
  { action: 'NEXT', keys: ['J', '↓'], matches: (event) => event.key === 'ArrowDown' || letter('KeyJ')(event) },
  { action: 'PREVIOUS', keys: ['K', '↑'], matches: (event) => event.key === 'ArrowUp' || letter('KeyK')(event) },
  { action: 'SELECT', keys: ['X'], matches: letter('KeyX') },
  { action: 'APPROVE', keys: ['A'], matches: letter('KeyA') },
  { action: 'REJECT', keys: ['R'], matches: letter('KeyR') },
  { action: 'RETURN', keys: ['B'], matches: letter('KeyB') },
  { action: 'APPROVE_ALL', keys: ['Shift', 'A'], matches: letter('KeyA', true) },
];

/** Never fires in a text field or while a dialog is open; a key that is held down decides nothing twice. */
export const useQueueKeys = (onAction: (action: QueueAction) => void): void =>
  useKeys((event) => {
    const binding = KEYS.find(({ matches }) => matches(event));
    if (!binding) return;
    event.preventDefault();
    const isMove = binding.action === 'NEXT' || binding.action === 'PREVIOUS';
    if (isMove || !event.repeat) onAction(binding.action);
  });
