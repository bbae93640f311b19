import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFormat } from '@/i18n/use-format';
import { onCallQueries, type Station } from './queries';
import { inOrder } from './roster';

export const labelOf = (station: Pick<Station, 'label' | 'labelHe'>, language: string): string =>
  language === 'he' ? station.labelHe : station.label;

/** The department's stations; the route's loader has fetched them. */
export const useStations = () => {
  const { data } = useSuspenseQuery(onCallQueries.stations());
  const { language } = useFormat();
  return useMemo(() => {
    const byKey = new Map(data.items.map((station) => [station.key, station]));
    return {
      all: inOrder(data.items),
      find: (key: string) => byKey.get(key),
      /** In the reader's language; a station that is no longer known keeps its key. */
      label: (key: string) => {
        const station = byKey.get(key);
        return station ? labelOf(station, language) : key;
      },
    };
  }, [data, language]);
};
