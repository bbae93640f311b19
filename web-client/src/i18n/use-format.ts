import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import * as format from '@/lib/format';
import { isLanguage, type Language } from '@/lib/language';

export type Format = ReturnType<typeof useFormat>;

/** Dates, times, numbers and names in the reader's language and the department's zone. */
export const useFormat = () => {
  const { t, i18n } = useTranslation('common');
  const language: Language = isLanguage(i18n.language) ? i18n.language : 'en';
  return useMemo(
    () => ({
      language,
      date: (date: string) => format.formatDate(date, language),
      longDate: (date: string) => format.formatLongDate(date, language),
      plainDate: (date: string) => format.formatPlainDate(date, language),
      month: (month: string) => format.formatMonth(month, language),
      monthName: (month: string) => format.formatMonthName(month, language),
      weekday: (date: string, width?: 'short' | 'long' | 'narrow') => format.formatWeekday(date, language, width),
      time: (at: string) => format.formatTime(at, language),
      instant: (at: string) => format.formatInstant(at, language),
      relativeDay: (date: string, today?: string) => format.formatRelativeDay(date, language, today),
      number: (value: number) => format.formatNumber(value, language),
      list: (items: readonly string[]) => format.formatList(items, language),
      name: (person: Parameters<typeof format.nameIn>[0]) => format.nameIn(person, language),
      /** "Thu 26 Nov, 08:00 to Fri 08:00" */
      span: (startsAt: string, endsAt: string) => {
        const endDay = format.civilDateOf(endsAt);
        const sameDay = endDay === format.civilDateOf(startsAt);
        const end = format.formatTime(endsAt, language);
        return t('span', {
          start: format.formatInstant(startsAt, language),
          end: sameDay ? end : `${format.formatWeekday(endDay, language)} ${end}`,
        });
      },
    }),
    [language, t],
  );
};
