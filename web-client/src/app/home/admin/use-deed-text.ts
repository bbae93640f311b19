import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdminDashboard } from '@/features/dashboards/queries';
import { useFormat } from '@/i18n/use-format';
import { isCivilDate } from '@/lib/civil-date';

type Deed = Pick<AdminDashboard['recent'][number], 'action' | 'subjectId'>;

/**
 * What was done as a sentence. Actions are a noun and a verb, such as `account.approved`; of a verb that this client does
 * not know the noun is told, and of an unknown noun that something was done.
 */
export const useDeedText = (): ((deed: Deed) => string) => {
  const { t, i18n } = useTranslation('home');
  const format = useFormat();
  return useCallback(
    ({ action, subjectId }) => {
      const [noun = ''] = action.split('.');
      const known = [action.replace('.', '-'), noun].find((each) => i18n.exists(`deed.${each}`, { ns: 'home' }));
      return t(`deed.${(known ?? 'other') as 'other'}`, {
        date: isCivilDate(subjectId) ? format.date(subjectId) : subjectId,
      });
    },
    [t, i18n, format],
  );
};
