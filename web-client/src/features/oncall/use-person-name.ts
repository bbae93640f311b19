import { useCallback } from 'react';
import { useFormat } from '@/i18n/use-format';

type Named = { fullName?: string | undefined; fullNameHe?: string | undefined; name: string };

/** The account's name in the reader's language, or the name as the roster wrote it. */
export const usePersonName = (): ((person: Named) => string) => {
  const format = useFormat();
  return useCallback((person) => format.name(person) || person.name, [format]);
};
