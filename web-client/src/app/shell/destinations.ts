import { CalendarDays, FileInput, type LucideIcon, Settings, Users } from 'lucide-react';
import type { Role } from '@/session/queries';

export type Destination = {
  to: string;
  label: 'nav.onCall' | 'nav.imports' | 'nav.people' | 'nav.settings';
  icon: LucideIcon;
  roles: readonly Role[];
};

const everyone: readonly Role[] = ['RESIDENT', 'TUTOR', 'ADMIN'];

const all: readonly Destination[] = [
  { to: '/on-call', label: 'nav.onCall', icon: CalendarDays, roles: everyone },
  { to: '/people', label: 'nav.people', icon: Users, roles: ['ADMIN'] },
  { to: '/admin/imports', label: 'nav.imports', icon: FileInput, roles: ['ADMIN'] },
  { to: '/settings', label: 'nav.settings', icon: Settings, roles: everyone },
];

/** At most five for each role, so that all of them fit into the bar on phones. */
export const destinationsOf = (role: Role): readonly Destination[] => all.filter(({ roles }) => roles.includes(role));
