import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFinding } from './queries';

/** Translates a finding by its code; a code this client does not know reads as the server wrote it. */
export const useFindingText = (): ((finding: Pick<ImportFinding, 'code' | 'message'>) => string) => {
  const { t, i18n } = useTranslation('imports');
  return useCallback(
    ({ code, message }) =>
      i18n.exists(`finding.${code}`, { ns: 'imports' }) ? t(`finding.${code as 'invalid-date'}`) : message,
    [t, i18n],
  );
};
