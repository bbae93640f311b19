import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFinding, ImportKind } from './queries';

/**
 * Translates a finding by its code, which may mean another thing in another kind of file; a code this client does not
 * know reads as the server wrote it.
 */
export const useFindingText = (kind: ImportKind): ((finding: Pick<ImportFinding, 'code' | 'message'>) => string) => {
  const { t, i18n } = useTranslation('imports');
  return useCallback(
    ({ code, message }) =>
      i18n.exists(`finding.${kind}.${code}`, { ns: 'imports' })
        ? t(`finding.${kind}.${code as 'duplicate-column'}`)
        : message,
    [t, i18n, kind],
  );
};
