/** For searching: without accents and niqqud, quotation marks of either script, and the difference of capitals. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}|["'׳״’”]/gu, '')
    .toLowerCase();

/** Whether what was typed stands somewhere in the text. */
export const holds = (text: string, typed: string): boolean => fold(text).includes(fold(typed.trim()));
