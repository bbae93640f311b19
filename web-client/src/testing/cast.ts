import type { Viewer } from '@/session/queries';

/** The fixed cast of the tests. */
const person = (id: string, fullName: string, fullNameHe: string, rest: Partial<Viewer> = {}): Viewer => ({
  id,
  email: `${id}@hospital.example`,
  fullName,
  fullNameHe,
  role: 'RESIDENT',
  status: 'ACTIVE',
  language: 'en',
  theme: 'SYSTEM',
  version: 3,
  ...rest,
});

export const RINA = person('rina', 'Rina Amar', 'רינה אמר', {
  residencyStartDate: '2024-03-01',
  trainingTrack: 'SIX_YEAR',
});
export const TAL = person('tal', 'Tal Regev', 'טל רגב', { role: 'TUTOR' });
export const ADI = person('adi', 'Adi Shaham', 'עדי שחם', { role: 'ADMIN' });
export const NOA = person('noa', 'Noa Barkan', 'נועה ברקן', { status: 'PENDING' });
