import { useCallback } from 'react';
import { useFormat } from '@/i18n/use-format';

export type Named = { name: string; nameHe?: string | undefined };

/** A rotation's or an item's name in the reader's language, with the other as the fallback. */
export const useNodeName = (): ((named: Named) => string) => {
  const { language } = useFormat();
  return useCallback(({ name, nameHe }) => (language === 'he' ? (nameHe ?? name) : name), [language]);
};
