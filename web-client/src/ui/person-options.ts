import { nameIn } from '@/lib/format';
import type { Language } from '@/lib/language';
import type { Option } from './option';

type Person = { id: string; fullName: string; fullNameHe?: string | undefined };

/** People to choose from: in the reader's language, the other name below, in the order of the alphabet. */
export const personOptions = (people: readonly Person[], language: Language): Option[] =>
  people
    .map((person) => {
      const label = nameIn(person, language);
      const other = nameIn(person, language === 'he' ? 'en' : 'he');
      return { id: person.id, label, ...(other === label ? {} : { description: other }) };
    })
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
