import { queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { Answer } from '@/api/shapes';
import type { CivilDate } from '@/lib/civil-date';

export type AdminDashboard = Answer<'/api/v1/dashboards/admin'>;
export type ResidentDashboard = Answer<'/api/v1/dashboards/resident'>;

type Progress = Answer<'/api/v1/progress/{residentId}'>;
type Sums = Progress['total'];
type Pace = NonNullable<Progress['pace']>;
type Duty = Answer<'/api/v1/on-call/mine'>['items'][number];
type Task = Answer<'/api/v1/tasks'>['items'][number];
type InRotation = { resident: Task['resident']; rotationId: string; rotationName: string; rotationNameHe?: string };

export type TutorDashboard = {
  today: CivilDate;
  counts: { waitingEntries: number; petitions: number; residents: number };
  queue: (InRotation & { waiting: number; oldestAt: string; priority: 'HIGH' | 'MEDIUM' | 'LOW' })[];
  residents: (InRotation & { sums: Sums; waiting: number; pace?: Pace; lastLoggedAt?: string })[];
  ownedRotations: { rotationId: string; name: string; nameHe?: string; color: string; activeResidents: number }[];
  answerTimes: { decided: number; medianHours?: number };
  nextDuty?: Duty;
};

/** The first page of each role: one answer for all that it shows. */
export const dashboardQueries = {
  all: () => ['dashboards'] as const,
  admin: () =>
    queryOptions({
      queryKey: [...dashboardQueries.all(), 'admin'],
      queryFn: async () => unwrap(await client.GET('/api/v1/dashboards/admin')),
    }),
  tutor: () =>
    queryOptions({
      queryKey: [...dashboardQueries.all(), 'tutor'],
      queryFn: async () => ofPath<TutorDashboard>('/api/v1/dashboards/tutor'),
    }),
  resident: () =>
    queryOptions({
      queryKey: [...dashboardQueries.all(), 'resident'],
      queryFn: async () => unwrap(await client.GET('/api/v1/dashboards/resident')),
    }),
};

const ofPath = async <Shape>(path: string): Promise<Shape> =>
  unwrap(await client.GET(path as '/api/v1/dashboards/admin')) as unknown as Shape;
