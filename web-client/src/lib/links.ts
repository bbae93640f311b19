export type TextPart = { text: string; isLink: boolean };

/** Finds the web addresses in a text; a full stop or bracket behind an address belongs to the sentence. */
export const splitLinks = (text: string): TextPart[] => {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(/https:\/\/\S*[^\s.,;:!?)\]}'"]/g)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), isLink: false });
    parts.push({ text: match[0], isLink: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isLink: false });
  return parts;
};
