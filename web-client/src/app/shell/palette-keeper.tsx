import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { loadTexts } from '@/i18n/i18n';
import { isPaletteOpen, onPalette, showPalette } from './palette-state';

/** Fetched when it is first asked for. */
const CommandPalette = lazy(async () => {
  const [{ CommandPalette: palette }] = await Promise.all([import('./command-palette'), loadTexts('search')]);
  return { default: palette };
});

/** Opens the palette by Ctrl+K or ⌘K, whatever the keyboard's language; a button opens it as well. */
export const PaletteKeeper = () => {
  const isOpen = useSyncExternalStore(onPalette, isPaletteOpen);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      showPalette(!isPaletteOpen());
    };
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listen);
      showPalette(false);
    };
  }, []);
  return isOpen ? (
    <Suspense>
      <CommandPalette onClose={() => showPalette(false)} />
    </Suspense>
  ) : null;
};
