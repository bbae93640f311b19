import type { ComponentType } from 'react';
import type { Role } from '@/session/queries';

/** Each role fetches its own page only. */
export const importHome = {
  RESIDENT: async () => (await import('./resident/resident-home')).ResidentHome,
  TUTOR: async () => (await import('./tutor/tutor-home')).TutorHome,
  ADMIN: async () => (await import('./admin/admin-home')).AdminHome,
} satisfies Record<Role, () => Promise<ComponentType>>;
