import { useCallback } from 'react';
import { useFormat } from '@/i18n/use-format';

type Named = { itemName: string; itemNameHe?: string | undefined } | { name: string; nameHe?: string | undefined };

/** An item's name in the reader's language, with the other as the fallback. */
export const useItemName = (): ((item: Named) => string) => {
  const { language } = useFormat();
  return useCallback(
    (item) => {
      const [latin, hebrew] = 'itemName' in item ? [item.itemName, item.itemNameHe] : [item.name, item.nameHe];
      return language === 'he' ? (hebrew ?? latin) : latin;
    },
    [language],
  );
};

/** The name of the rotation that something belongs to. */
export const rotationNameOf = (
  { rotationName, rotationNameHe }: { rotationName: string; rotationNameHe?: string | undefined },
  language: string,
): string => (language === 'he' ? (rotationNameHe ?? rotationName) : rotationName);
