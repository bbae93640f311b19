let isOpen = false;
const listeners = new Set<() => void>();

/** Whether the palette is open; the button of either bar and the keys change it. */
export const isPaletteOpen = (): boolean => isOpen;

export const showPalette = (open: boolean): void => {
  isOpen = open;
  listeners.forEach((listener) => listener());
};

export const onPalette = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
