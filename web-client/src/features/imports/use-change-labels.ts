import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { isCivilDate } from '@/lib/civil-date';
import { type ColorFamily, colorFamily } from '@/ui/color-family';
import { type ImportKind, stationsQuery } from './queries';

/** Words for what changes: a day or a person, a station or a person's field. */
export const useChangeLabels = (kind: ImportKind) => {
  const { t, i18n } = useTranslation('imports');
  const format = useFormat();
  const stations = useQuery({ ...stationsQuery(), enabled: kind === 'ON_CALL' });
  const station = (key: string) => stations.data?.items.find((each) => each.key === key);
  return {
    subject: (subject: string): string => (isCivilDate(subject) ? format.date(subject) : subject),
    field: (field: string): string => {
      const known = station(field);
      if (known) return format.language === 'he' ? known.labelHe : known.label;
      return i18n.exists(`field.${field}`, { ns: 'imports' }) ? t(`field.${field as 'email'}`) : field;
    },
    family: (field: string): ColorFamily | undefined => {
      const known = station(field);
      return known ? colorFamily(known.color) : undefined;
    },
  };
};
