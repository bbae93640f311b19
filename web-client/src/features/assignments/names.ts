import type { Language } from '@/lib/language';
import type { Assignment } from './queries';

type Named = { name: string; nameHe?: string | undefined };

/** A rotation's name in the reader's language, with the other as the fallback. */
export const nameIn = ({ name, nameHe }: Named, language: Language): string =>
  language === 'he' ? (nameHe ?? name) : name;

type OfRotation = Pick<Assignment, 'rotationName' | 'rotationNameHe'>;

export const rotationIn = ({ rotationName, rotationNameHe }: OfRotation, language: Language): string =>
  nameIn({ name: rotationName, nameHe: rotationNameHe }, language);
