import { useFormat } from '@/i18n/use-format';

type Named = { itemName?: string | undefined; itemNameHe?: string | undefined; itemId?: string };

/** A text that admins wrote in both languages, in the reader's; the other where it lacks. */
export const useWording = () => {
  const { language } = useFormat();
  return (wording: { en: string; he?: string | undefined }): string =>
    language === 'he' ? (wording.he ?? wording.en) : wording.en;
};

/** What an entry is of, in the reader's language. */
export const useItem = () => {
  const { language } = useFormat();
  return ({ itemName, itemNameHe, itemId = '' }: Named): string =>
    (language === 'he' ? (itemNameHe ?? itemName) : itemName) ?? itemId;
};
