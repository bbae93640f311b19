import { queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { Answer } from '@/api/shapes';
import type { CivilDate } from '@/lib/civil-date';

export type Day = Answer<'/api/v1/on-call/days/{date}'>;
export type Assignment = Day['assignments'][number];
export type Conflict = Day['conflicts'][number];
export type MyDuties = Answer<'/api/v1/on-call/mine'>;
export type Duty = MyDuties['items'][number];
export type DutyStats = MyDuties['stats'];
export type Station = Answer<'/api/v1/on-call/stations'>['items'][number];
export type StationGroup = Station['group'];
export type UnresolvedName = Answer<'/api/v1/on-call/unresolved-names'>['items'][number];
export type DirectoryEntry = Answer<'/api/v1/directory'>['items'][number];

export const onCallQueries = {
  all: () => ['on-call'] as const,
  stations: () =>
    queryOptions({
      queryKey: [...onCallQueries.all(), 'stations'],
      queryFn: async () => unwrap(await client.GET('/api/v1/on-call/stations')),
      staleTime: 300_000,
    }),
  /** Days on which nobody stands are absent. */
  days: (from: CivilDate, to: CivilDate) =>
    queryOptions({
      queryKey: [...onCallQueries.all(), 'days', from, to],
      queryFn: async () => unwrap(await client.GET('/api/v1/on-call/days', { params: { query: { from, to } } })),
    }),
  /** Version 0 and nobody when nothing is stored. */
  day: (date: CivilDate) =>
    queryOptions({
      queryKey: [...onCallQueries.all(), 'day', date],
      queryFn: async () => unwrap(await client.GET('/api/v1/on-call/days/{date}', { params: { path: { date } } })),
    }),
  mine: (from: CivilDate, to: CivilDate) =>
    queryOptions({
      queryKey: [...onCallQueries.all(), 'mine', from, to],
      queryFn: async () => unwrap(await client.GET('/api/v1/on-call/mine', { params: { query: { from, to } } })),
    }),
  /** Asked again every few minutes, so that a page left open over midnight shows the new day. */
  today: () =>
    queryOptions({
      queryKey: [...onCallQueries.all(), 'today'],
      queryFn: async () => unwrap(await client.GET('/api/v1/on-call/today')),
      refetchInterval: 300_000,
    }),
  unresolvedNames: () =>
    queryOptions({
      queryKey: [...onCallQueries.all(), 'unresolved-names'],
      queryFn: async () => unwrap(await client.GET('/api/v1/on-call/unresolved-names')),
    }),
};

/** The key that the people's pages use too, so that all share one answer and hear of one change. */
export const directoryQuery = () =>
  queryOptions({
    queryKey: ['accounts', 'directory'],
    queryFn: async () => unwrap(await client.GET('/api/v1/directory')),
  });

export const nameAliasKey = () => ['name-aliases'] as const;
