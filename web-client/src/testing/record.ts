import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Answer } from '@/api/shapes';
import { addDays } from '@/lib/civil-date';
import type { Viewer } from '@/session/queries';
import { API } from './answers';
import { RINA, TAL } from './cast';

type Task = Answer<'/api/v1/tasks'>['items'][number];
type Progress = Answer<'/api/v1/progress/{residentId}'>;
type Tree = Answer<'/api/v1/rotations/{id}/tree'>;
type Counts = Answer<'/api/v1/progress/{residentId}/rotations/{rotationId}'>;
type Queue = Answer<'/api/v1/tasks/queue'>;
type Recent = Answer<'/api/v1/tasks/recent-items'>;
type Assignment = Answer<'/api/v1/assignments'>['items'][number];
type Petition = Answer<'/api/v1/petitions'>['items'][number];

export const personOf = ({ id, fullName, fullNameHe }: Viewer) => ({
  id,
  fullName,
  ...(fullNameHe ? { fullNameHe } : {}),
});

const ITEMS = {
  intubation: ['Endotracheal intubation', 'אינטובציה אנדוטרכיאלית'],
  mask: ['Mask ventilation', 'הנשמה במסכה'],
  artery: ['Arterial line', 'קו עורקי'],
  shock: ['Septic shock', 'הלם ספטי'],
} as const;
export type ItemId = keyof typeof ITEMS;

/** An entry of Rina's in intensive care. */
export const task = (id: string, itemId: ItemId = 'intubation', rest: Partial<Task> = {}): Task => ({
  id,
  version: 1,
  resident: personOf(RINA),
  rotationId: 'icu',
  itemId,
  itemName: ITEMS[itemId][0],
  itemNameHe: ITEMS[itemId][1],
  categoryKey: itemId === 'shock' ? 'KNOWLEDGE' : 'SKILLS',
  count: 1,
  requiredCount: 10,
  status: 'PENDING',
  performedOn: '2026-11-24',
  createdAt: '2026-11-24T09:00:00Z',
  feedback: [],
  allowedActions: ['EDIT', 'WITHDRAW'],
  ...rest,
});

const answered = (status: 'APPROVED' | 'REJECTED' | 'RETURNED', text?: string): Partial<Task> => ({
  status,
  decidedAt: '2026-11-25T07:30:00Z',
  decidedBy: personOf(TAL),
  feedback: [{ by: personOf(TAL), at: '2026-11-25T07:30:00Z', action: status, ...(text ? { text } : {}) }],
  allowedActions: status === 'RETURNED' ? ['EDIT', 'WITHDRAW'] : [],
});

export const TASKS: Task[] = [
  task('t1', 'intubation', { count: 2, note: 'Rapid sequence, video laryngoscope' }),
  task('t2', 'artery', answered('RETURNED', 'Which site? Please add it.')),
  task('t3', 'mask', { ...answered('APPROVED'), performedOn: '2026-11-20' }),
  task('t4', 'shock', { ...answered('REJECTED', 'This was a lecture.'), performedOn: '2026-11-18' }),
];

const node = (
  id: string,
  parentId: string | undefined,
  type: Tree['nodes'][number]['type'],
  [name, nameHe]: readonly [string, string],
  rest: Partial<Tree['nodes'][number]> = {},
): Tree['nodes'][number] => ({
  id,
  ...(parentId ? { parentId } : {}),
  type,
  name,
  nameHe,
  order: 0,
  archived: false,
  ...rest,
});

const leaf = (id: ItemId, parentId: string, requiredCount: number, rest: Partial<Tree['nodes'][number]> = {}) =>
  node(id, parentId, 'LEAF', ITEMS[id], { requiredCount, ...rest });

export const TREE: Tree = {
  rotationId: 'icu',
  treeVersion: 4,
  nodes: [
    node('knowledge', undefined, 'CATEGORY', ['Knowledge', 'ידע'], { categoryKey: 'KNOWLEDGE' }),
    leaf('shock', 'knowledge', 3, {
      notes: 'Know the bundle of the first hour.',
      notesHe: 'יש להכיר את צעדי השעה הראשונה.',
      links: [{ label: 'Guideline', labelHe: 'הנחיה', url: 'https://guidelines.example/sepsis' }],
      mcqUrl: 'https://questions.example/sepsis',
      resources: 'Chapter 12; see https://library.example/icu.',
    }),
    node('skills', undefined, 'CATEGORY', ['Skills', 'מיומנויות'], { categoryKey: 'SKILLS' }),
    node('airway', 'skills', 'SUBJECT', ['Airway', 'נתיב אוויר']),
    leaf('intubation', 'airway', 10),
    leaf('mask', 'airway', 5),
    node('lines', 'skills', 'SUBJECT', ['Lines', 'צנתורים']),
    leaf('artery', 'lines', 8),
    node('guidance', undefined, 'CATEGORY', ['Guidance', 'הדרכה'], { categoryKey: 'GUIDANCE' }),
  ],
};

export const COUNTS: Counts = {
  residentId: 'rina',
  rotationId: 'icu',
  required: 26,
  approved: 11,
  awaiting: 3,
  remaining: 15,
  percent: 42,
  items: [
    { itemId: 'intubation', required: 10, approved: 6, awaiting: 2, remaining: 4 },
    { itemId: 'mask', required: 5, approved: 5, awaiting: 0, remaining: 0 },
    { itemId: 'artery', required: 8, approved: 0, awaiting: 1, remaining: 8 },
  ],
};

const sums = (required: number, approved: number, awaiting = 0) => ({
  required,
  approved,
  awaiting,
  remaining: required - approved,
  percent: required === 0 ? 0 : Math.round((100 * approved) / required),
});

export const PROGRESS: Progress = {
  residentId: 'rina',
  rotations: [
    {
      rotationId: 'icu',
      name: 'ICU',
      nameHe: 'טיפול נמרץ',
      state: 'ACTIVE',
      ...sums(26, 11, 3),
      categories: [
        { key: 'KNOWLEDGE', ...sums(3, 0) },
        { key: 'SKILLS', ...sums(23, 11, 3) },
      ],
    },
    { rotationId: 'pacu', name: 'PACU', nameHe: 'התאוששות', state: 'NOT_STARTED', ...sums(12, 0), categories: [] },
    {
      rotationId: 'or',
      name: 'Operating room',
      nameHe: 'חדר ניתוח',
      state: 'FINISHED',
      ...sums(40, 40),
      categories: [{ key: 'SKILLS', ...sums(40, 40) }],
    },
  ],
  total: sums(78, 51, 3),
  pace: {
    rotationId: 'icu',
    startedOn: '2026-07-01',
    plannedDays: 180,
    elapsedPercent: 82,
    approvedPercent: 42,
    behind: true,
  },
  streak: 3,
  heatmap: Array.from({ length: 84 }, (_, index) => ({
    date: addDays('2026-11-26', index - 83),
    entries: [0, 2, 0, 4, 7, 0, 11][index % 7] ?? 0,
  })),
  milestones: [25, 50, 75, 100].map((percent) => ({ percent, reached: percent <= 50 })),
  estimatedEnd: '2029-03-01',
  trainingYear: 3,
};

export const RECENT: Recent = {
  items: (['intubation', 'artery', 'shock'] as const).map((itemId, index) => ({
    itemId,
    name: ITEMS[itemId][0],
    nameHe: ITEMS[itemId][1],
    lastCount: index + 1,
  })),
};

export const group = (resident: Viewer, waiting: number, rest: Partial<Queue['items'][number]> = {}) => ({
  resident: personOf(resident),
  rotationId: 'icu',
  rotationName: 'ICU',
  rotationNameHe: 'טיפול נמרץ',
  waiting,
  oldestAt: '2026-11-20T09:00:00Z',
  ...rest,
});

export const assignment = (resident: Viewer, rest: Partial<Assignment> = {}): Assignment => ({
  id: `${resident.id}_icu`,
  version: 2,
  resident: personOf(resident),
  rotationId: 'icu',
  rotationName: 'ICU',
  rotationNameHe: 'טיפול נמרץ',
  status: 'ACTIVE',
  tutors: [personOf(TAL)],
  startedAt: '2026-07-01T06:00:00Z',
  allowedActions: ['LEAVE'],
  ...rest,
});

export const petition = (id: string, rest: Partial<Petition> = {}): Petition => ({
  id,
  version: 1,
  resident: personOf(RINA),
  rotationId: 'icu',
  rotationName: 'ICU',
  rotationNameHe: 'טיפול נמרץ',
  type: 'FINISH',
  status: 'PENDING',
  requestedAt: '2026-11-24T09:00:00Z',
  allowedActions: ['WITHDRAW'],
  ...rest,
});

/** A server that knows Rina's record as it is above. */
export const recordOf = (tasks: Task[] = TASKS): RequestHandler[] => [
  http.get(`${API}/progress/:residentId`, () => HttpResponse.json(PROGRESS)),
  http.get(`${API}/progress/:residentId/rotations/:rotationId`, () => HttpResponse.json(COUNTS)),
  http.get(`${API}/rotations/:id/tree`, () => HttpResponse.json(TREE)),
  http.get(`${API}/favourite-items`, () => HttpResponse.json({ items: [] })),
  http.get(`${API}/tasks/recent-items`, () => HttpResponse.json(RECENT)),
  http.get(`${API}/tasks`, ({ request }) => {
    const { searchParams } = new URL(request.url);
    const isAsked = (key: 'status' | 'itemId', value: string): boolean => [null, value].includes(searchParams.get(key));
    return HttpResponse.json({
      items: tasks.filter(({ status, itemId }) => isAsked('status', status) && isAsked('itemId', itemId)),
    });
  }),
  http.get(`${API}/petitions`, () => HttpResponse.json({ items: [] })),
];
