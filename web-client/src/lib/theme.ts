import { recall, remember } from './storage';

/** Keys and values are shared with public/boot.js, which applies them before the first paint. */
export const THEMES = ['SYSTEM', 'LIGHT', 'DARK'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'tracker.theme';
const systemDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

export const rememberedTheme = (): Theme => THEMES.find((theme) => theme === recall(KEY)) ?? 'SYSTEM';

const paint = (theme: Theme): void => {
  const dark = theme === 'DARK' || (theme === 'SYSTEM' && systemDark().matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', dark ? '#0f1317' : '#f5f6f8');
};

export const applyTheme = (theme: Theme): void => {
  remember(KEY, theme);
  paint(theme);
};

/** Follows the system while the choice is "system". Called once at start. */
export const followSystemTheme = (): void => {
  systemDark().addEventListener('change', () => paint(rememberedTheme()));
};
