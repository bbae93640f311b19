import * as z from 'zod/mini';
import { isCivilDate } from '@/lib/civil-date';
import { COLOR_FAMILIES } from '@/ui/color-family';
import type { StationFields } from './mutations';
import type { Station } from './queries';
import { STATION_GROUPS } from './roster';

/** From when a station's first hours hold: before any roster. */
const ALWAYS = '2000-01-01';
const MAX_WEIGHT = 10;

const label = z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(80, 'too-long'));
const time = z.string().check(z.trim(), z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'));
const isWeight = (text: string): boolean => text.trim() !== '' && Number(text) >= 0 && Number(text) <= MAX_WEIGHT;

/** The form's values: numbers and lists as they are typed. */
export const stationSchema = z.object({
  key: z.string().check(z.trim(), z.regex(/^[a-z][a-z0-9_]{0,39}$/, 'station-key')),
  label,
  labelHe: label,
  aliases: z.string(),
  color: z.enum(COLOR_FAMILIES),
  group: z.enum(STATION_GROUPS),
  weight: z.string().check(z.refine(isWeight, 'weight')),
  countsAsDuty: z.boolean(),
  allDay: z.boolean(),
  active: z.boolean(),
  hours: z
    .array(z.object({ effectiveFrom: z.string().check(z.refine(isCivilDate, 'date')), starts: time, ends: time }))
    .check(z.minLength(1, 'required')),
});

export type StationValues = z.infer<typeof stationSchema>;

const color = (name: string): StationValues['color'] => COLOR_FAMILIES.find((family) => family === name) ?? 'gray';

export const valuesOf = (station: Station | undefined): StationValues =>
  station
    ? {
        ...station,
        color: color(station.color),
        aliases: station.aliases.join('\n'),
        weight: String(station.weight),
        hours: station.hours.map((hours) => ({ ...hours })),
      }
    : {
        key: '',
        label: '',
        labelHe: '',
        aliases: '',
        color: 'gray',
        group: 'OTHER',
        weight: '1',
        countsAsDuty: true,
        allDay: false,
        active: true,
        hours: [{ effectiveFrom: ALWAYS, starts: '08:00', ends: '08:00' }],
      };

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const fieldsOf = ({ key: _key, ...values }: StationValues, order: number): StationFields => ({
  ...values,
  aliases: lines(values.aliases),
  weight: Number(values.weight),
  hours: values.hours.toSorted((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom)),
  order,
});

/** The list with one station moved by a place; the same list at either end. */
export const movedBy = (stations: readonly Station[], key: string, step: -1 | 1): Station[] => {
  const from = stations.findIndex((station) => station.key === key);
  const to = from + step;
  const station = stations[from];
  if (!station || to < 0 || to >= stations.length) return [...stations];
  const rest = stations.toSpliced(from, 1);
  return rest.toSpliced(to, 0, station);
};
