import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

type Refusal = { slug: string; retryAfterSeconds?: number | undefined };

const refusalOf = (error: unknown): Refusal =>
  typeof error === 'object' && error !== null && 'slug' in error && typeof error.slug === 'string'
    ? (error as Refusal)
    : { slug: 'unexpected' };

/** Translates a refusal by its slug; a slug this client does not know reads as something unexpected. */
export const useProblemText = (): ((error: unknown) => string) => {
  const { t, i18n, ready } = useTranslation(['problems', 'common'], { useSuspense: false });
  return useCallback(
    (error) => {
      if (!ready) return t('common:failed');
      const { slug, retryAfterSeconds } = refusalOf(error);
      const count = retryAfterSeconds ?? 60;
      // With the count, since a text that only has plural forms does not exist without one.
      const key = i18n.exists(slug, { ns: 'problems', count }) ? slug : 'unexpected';
      return t(key as 'unexpected', { count });
    },
    [t, i18n, ready],
  );
};
