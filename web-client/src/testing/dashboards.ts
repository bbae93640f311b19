import { http, HttpResponse, type RequestHandler } from 'msw';
import type { AdminDashboard, ResidentDashboard, TutorDashboard } from '@/features/dashboards/queries';
import { addDays } from '@/lib/civil-date';
import { API } from './answers';
import { ADI, NOA, RINA, TAL } from './cast';
import { personOf, PROGRESS, RECENT, TASKS } from './record';
import { duty, TODAY } from './roster';

export const ADMIN_HOME: AdminDashboard = {
  today: TODAY,
  counts: {
    pendingAccounts: 3,
    waitingEntries: 12,
    pendingPetitions: 1,
    rotationRequests: 2,
    unassignedResidents: 1,
    unsettledRosterDays: 4,
  },
  coverage: { percent: 78, covered: 7, rotations: 9 },
  loads: {
    tutors: [
      { tutor: personOf(TAL), load: 4 },
      { tutor: personOf(NOA), load: 0 },
    ],
    balance: 2,
    idle: [personOf(NOA)],
  },
  topRotations: [
    { rotationId: 'icu', name: 'ICU', nameHe: 'טיפול נמרץ', active: 4 },
    { rotationId: 'pacu', name: 'PACU', nameHe: 'התאוששות', active: 2 },
  ],
  week: Array.from({ length: 7 }, (_, index) => ({
    date: addDays(TODAY, index - 6),
    logged: 2 * index,
    decided: index,
  })),
  onCallToday: { stations: 22, filled: 18 },
  recent: [
    {
      at: '2026-11-26T06:00:00Z',
      actor: personOf(ADI),
      action: 'account.approved',
      subjectType: 'account',
      subjectId: 'rina',
    },
    {
      at: '2026-11-25T06:00:00Z',
      action: 'on-call-day.name-settled',
      subjectType: 'on-call-day',
      subjectId: '2026-11-29',
    },
  ],
  imports: [
    {
      id: 'imp-1',
      kind: 'ON_CALL',
      status: 'COMMITTED',
      fileName: 'november.xlsx',
      createdAt: '2026-11-24T09:30:00Z',
    },
  ],
};

const WAITING = { rotationId: 'icu', rotationName: 'ICU', rotationNameHe: 'טיפול נמרץ' };

export const TUTOR_HOME: TutorDashboard = {
  today: TODAY,
  counts: { waitingEntries: 9, petitions: 2, residents: 12 },
  queue: [
    { ...WAITING, resident: personOf(RINA), waiting: 4, oldestAt: '2026-11-20T09:00:00Z', priority: 'HIGH' },
    {
      ...WAITING,
      rotationId: 'pacu',
      rotationName: 'PACU',
      rotationNameHe: 'התאוששות',
      resident: personOf(NOA),
      waiting: 5,
      oldestAt: '2026-11-25T09:00:00Z',
      priority: 'LOW',
    },
  ],
  residents: [
    {
      ...WAITING,
      resident: personOf(RINA),
      sums: { required: 26, approved: 11, awaiting: 3, remaining: 15, percent: 42 },
      waiting: 4,
      ...(PROGRESS.pace ? { pace: PROGRESS.pace } : {}),
      lastLoggedAt: '2026-11-25T09:00:00Z',
    },
  ],
  ownedRotations: [{ rotationId: 'icu', name: 'ICU', nameHe: 'טיפול נמרץ', color: '#EF4444', activeResidents: 4 }],
  answerTimes: { decided: 40, medianHours: 7.5 },
  nextDuty: duty('2026-11-29', 'icu'),
};

const { total, streak, heatmap, milestones, pace } = PROGRESS;

export const RESIDENT_HOME: ResidentDashboard = {
  today: TODAY,
  active: {
    rotationId: 'icu',
    name: 'ICU',
    nameHe: 'טיפול נמרץ',
    sums: { required: 26, approved: 11, awaiting: 3, remaining: 15, percent: 42 },
    categories: PROGRESS.rotations[0]?.categories ?? [],
    ...(pace ? { pace } : {}),
  },
  total,
  streak,
  heatmap,
  week: { entries: 24, days: 4 },
  milestones,
  achievements: [
    { key: 'FIRST_APPROVAL', reached: true },
    { key: 'TEN_APPROVALS', reached: true },
    { key: 'FIFTY_APPROVALS', reached: false },
    { key: 'WEEK_STREAK', reached: false },
    { key: 'ROTATION_COMPLETE', reached: true },
  ],
  recommendations: [
    {
      kind: 'NEARLY_DONE',
      itemId: 'intubation',
      itemName: 'Endotracheal intubation',
      itemNameHe: 'אינטובציה אנדוטרכיאלית',
      rotationId: 'icu',
      percent: 60,
    },
    { kind: 'NOT_STARTED', itemId: 'shock', itemName: 'Septic shock', itemNameHe: 'הלם ספטי', rotationId: 'icu' },
  ],
  waiting: { entries: 3, oldestAt: '2026-11-24T09:00:00Z' },
  sentBack: TASKS.filter(({ status }) => status === 'RETURNED'),
  decided: TASKS.filter(({ status }) => status === 'APPROVED' || status === 'REJECTED'),
  recentItems: RECENT.items,
  duties: [duty('2026-11-29', 'icu'), duty('2026-12-01', 'or_main')],
  nextDuty: duty('2026-11-29', 'icu'),
  petition: { id: 'p1', ...WAITING, type: 'FINISH', requestedAt: '2026-11-24T09:00:00Z' },
};

/** A server that answers each role's first page. */
export const homesOf = ({
  admin = ADMIN_HOME,
  tutor = TUTOR_HOME,
  resident = RESIDENT_HOME,
}: { admin?: AdminDashboard; tutor?: TutorDashboard; resident?: ResidentDashboard } = {}): RequestHandler[] => [
  http.get(`${API}/dashboards/admin`, () => HttpResponse.json(admin)),
  http.get(`${API}/dashboards/tutor`, () => HttpResponse.json(tutor)),
  http.get(`${API}/dashboards/resident`, () => HttpResponse.json(resident)),
];
