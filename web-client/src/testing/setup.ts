import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { dropToken } from '@/api/token';
import { toasts } from '@/ui/toast';
import { server } from './server';

/** Two cores may be busy with other test files. */
configure({ asyncUtilTimeout: 5_000 });

/** What jsdom lacks and the widgets ask for. Tests run on a wide screen unless they call `onPhone`. */
class NoResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizes;
globalThis.scrollTo = (): void => undefined;
Element.prototype.scrollIntoView = (): void => undefined;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  globalThis.matchMedia = (media: string): MediaQueryList =>
    Object.assign(new EventTarget(), {
      media,
      matches: media.includes('min-width'),
      onchange: null,
      addListener: (): void => undefined,
      removeListener: (): void => undefined,
    });
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
  dropToken();
  localStorage.clear();
  toasts.clear();
});
afterAll(() => server.close());
