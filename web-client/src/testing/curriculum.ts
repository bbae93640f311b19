import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Answer } from '@/api/shapes';
import type { Viewer } from '@/session/queries';
import { API } from './answers';
import { ADI, TAL } from './cast';
import { personOf } from './record';
import { directoryOf } from './roster';

export type Rotation = Answer<'/api/v1/rotations/{id}'>;
export type Tree = Answer<'/api/v1/rotations/{id}/tree'>;

export const rotation = (id: string, name: string, nameHe: string, rest: Partial<Rotation> = {}): Rotation => ({
  id,
  version: 3,
  name,
  nameHe,
  color: '#EF4444',
  order: 0,
  core: true,
  archived: false,
  owners: [],
  treeVersion: 4,
  leafCount: 4,
  requiredTotal: 26,
  allowedActions: ['EDIT', 'SET_OWNERS', 'DUPLICATE', 'ARCHIVE'],
  ...rest,
});

export const ICU = rotation('icu', 'ICU', 'טיפול נמרץ', { owners: [personOf(TAL)] });
export const PACU = rotation('pacu', 'PACU', 'התאוששות', {
  order: 1,
  core: false,
  leafCount: 0,
  requiredTotal: 0,
  allowedActions: ['EDIT', 'SET_OWNERS', 'DUPLICATE', 'ARCHIVE', 'DELETE'],
});

/** A server that knows these rotations, a curriculum, and who could own them. */
export const rotationsOf = (
  rotations: readonly Rotation[],
  tree?: Tree,
  people: Viewer[] = [ADI, TAL],
): RequestHandler[] => [
  http.get(`${API}/rotations/details`, () => HttpResponse.json({ items: rotations })),
  ...(tree ? [http.get(`${API}/rotations/:id/tree`, () => HttpResponse.json(tree))] : []),
  http.get(`${API}/rotations/:id`, ({ params }) => HttpResponse.json(rotations.find(({ id }) => id === params['id']))),
  http.get(`${API}/directory`, () => HttpResponse.json({ items: directoryOf(...people) })),
];
