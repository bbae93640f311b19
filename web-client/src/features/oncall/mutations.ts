import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, unwrap } from '@/api/client';
import type { Sent } from '@/api/shapes';
import type { CivilDate } from '@/lib/civil-date';
import { nameAliasKey, onCallQueries, type Station } from './queries';

export type WantedAssignment = Sent<'/api/v1/on-call/days/{date}', 'put'>['assignments'][number];
export type StationFields = Sent<'/api/v1/on-call/stations/{key}', 'put'>;

type DaySave = { date: CivilDate; version: number; assignments: WantedAssignment[] };

/** Puts exactly these people on the day, over the version that was read. */
export const useSaveDay = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ date, version, assignments }: DaySave) =>
      unwrap(
        await client.PUT('/api/v1/on-call/days/{date}', {
          params: { path: { date }, ...ifMatch(version) },
          body: { assignments },
        }),
      ),
    onSuccess: async (day) => {
      await queryClient.invalidateQueries({ queryKey: onCallQueries.all(), refetchType: 'none' });
      queryClient.setQueryData(onCallQueries.day(day.date).queryKey, day);
    },
  });
};

const fieldsOf = ({ key: _key, version: _version, ...fields }: Station): StationFields => fields;

const saveStation = async (key: string, version: number | undefined, body: StationFields): Promise<Station> =>
  unwrap(
    await client.PUT('/api/v1/on-call/stations/{key}', {
      params: {
        path: { key },
        ...(version === undefined ? { header: { 'If-None-Match': '*' } } : ifMatch(version)),
      },
      body,
    }),
  );

type StationSave = { key: string; version?: number | undefined; fields: StationFields };

/** Without a version the station is new. */
export const useSaveStation = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ key, version, fields }: StationSave) => saveStation(key, version, fields),
    onSettled: () => queryClient.invalidateQueries({ queryKey: onCallQueries.all() }),
  });
};

/** Gives the stations the order of the list; only those whose place changes are written. */
export const useOrderStations = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (stations: readonly Station[]) => {
      for (const [order, station] of stations.entries()) {
        if (station.order !== order) await saveStation(station.key, station.version, { ...fieldsOf(station), order });
      }
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: onCallQueries.all() }),
    scope: { id: 'station-order' },
  });
};

/** Says whose name it is; the roster's entries of that name become that person's at once. */
export const useNamePerson = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: Sent<'/api/v1/name-aliases', 'post'>) =>
      unwrap(await client.POST('/api/v1/name-aliases', { body })),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: onCallQueries.all() }),
        queryClient.invalidateQueries({ queryKey: nameAliasKey() }),
      ]),
  });
};
