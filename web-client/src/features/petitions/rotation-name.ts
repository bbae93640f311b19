import type { Language } from '@/lib/language';
import type { Petition } from './queries';

/** The rotation's name in the reader's language, with the other as the fallback. */
export const rotationIn = (
  { rotationName, rotationNameHe }: Pick<Petition, 'rotationName' | 'rotationNameHe'>,
  language: Language,
): string => (language === 'he' ? (rotationNameHe ?? rotationName) : rotationName);
