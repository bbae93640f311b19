import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { Counts } from './leaves';

/** "3 of 10 approved, 2 awaiting, 7 to go" */
export const useCountsText = (): ((counts: Counts) => string) => {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  return useCallback(
    ({ required, approved, awaiting, remaining }) => {
      const parts = [
        required > 0
          ? t('counts.approved', { approved: format.number(approved), required: format.number(required) })
          : t('counts.notRequired'),
        ...(awaiting > 0 ? [t('counts.awaiting', { count: awaiting })] : []),
        ...(required > 0 && remaining > 0 ? [t('remaining', { count: remaining })] : []),
      ];
      return parts.join(' · ');
    },
    [t, format],
  );
};
