import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * Field errors are keys of `validation` in common.json, whether they come from a form's schema or as a violation's
 * code from the server; a code without a text reads as "not accepted".
 */
export const useFieldError = (): ((code: string | undefined) => string | undefined) => {
  const { t, i18n } = useTranslation('common');
  return useCallback(
    (code) => {
      if (code === undefined) return undefined;
      const known = i18n.exists(`validation.${code}`, { ns: 'common' }) ? code : 'invalid';
      return t(`validation.${known as 'invalid'}`);
    },
    [t, i18n],
  );
};
