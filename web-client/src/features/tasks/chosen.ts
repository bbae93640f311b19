import type { Done } from './use-outbox';

/** An item that is about to be logged, with what the form begins with. */
export type Chosen = Pick<Done, 'itemId' | 'itemName' | 'itemNameHe' | 'note'> & { count?: number };
