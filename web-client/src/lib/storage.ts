/** The browser's small memory for choices; private windows may refuse it, and then the choice lasts for the page. */
export const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    /* refused by the browser */
  }
};

export const recall = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

export const forget = (key: string): void => {
  try {
    localStorage.removeItem(key);
  } catch {
    /* refused by the browser */
  }
};
