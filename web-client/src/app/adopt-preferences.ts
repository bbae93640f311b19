import { changeLanguage } from '@/i18n/i18n';
import { recall } from '@/lib/storage';
import { applyTheme } from '@/lib/theme';
import type { Viewer } from '@/session/queries';

/** On a device where nothing was chosen yet, the account's own language and colours hold. */
export const adoptPreferences = async ({ language, theme }: Viewer): Promise<void> => {
  if (recall('tracker.theme') === null) applyTheme(theme);
  if (recall('tracker.language') === null) await changeLanguage(language);
};
