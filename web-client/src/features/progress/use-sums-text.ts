import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { Sums } from './queries';

type Words = Omit<Sums, 'percent'>;

/** "12 of 40 approved · 3 awaiting · 28 to go" */
export const useSumsText = (): ((sums: Words) => string) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  return useCallback(
    ({ required, approved, awaiting, remaining }) =>
      [
        t('sums.approved', { approved: format.number(approved), required: format.number(required) }),
        ...(awaiting > 0 ? [t('sums.awaiting', { count: awaiting })] : []),
        ...(remaining > 0 ? [t('sums.remaining', { count: remaining })] : []),
      ].join(' · '),
    [t, format],
  );
};

/** A rotation's name in the reader's language. */
export const nameOf = ({ name, nameHe }: { name: string; nameHe?: string | undefined }, language: string): string =>
  language === 'he' ? (nameHe ?? name) : name;

/** What awaits an answer, in hundredths of what is required. */
export const awaitingPercent = ({ awaiting, required }: Words): number =>
  required === 0 ? 0 : (100 * awaiting) / required;
