import {
  CalendarDays,
  ChartNoAxesColumn,
  CheckCheck,
  FileInput,
  GraduationCap,
  House,
  type LucideIcon,
  MessageSquareQuote,
  NotebookPen,
  Route,
  Send,
  Settings,
  Users,
  Waypoints,
} from 'lucide-react';
import type common from '@/i18n/en/common.json';
import type { Role } from '@/session/queries';

type Label = keyof (typeof common)['nav'];
export type Destination = {
  to: string;
  label: `nav.${Label}`;
  icon: LucideIcon;
  roles: readonly Role[];
  /** The roles that find it at the foot of a phone; others reach it from a page or the account menu. */
  inBar: readonly Role[];
};

const everyone: readonly Role[] = ['RESIDENT', 'TUTOR', 'ADMIN'];

const all: readonly Destination[] = [
  { to: '/home', label: 'nav.home', icon: House, roles: everyone, inBar: everyone },
  { to: '/queue', label: 'nav.queue', icon: CheckCheck, roles: ['TUTOR', 'ADMIN'], inBar: ['TUTOR', 'ADMIN'] },
  { to: '/residents', label: 'nav.residents', icon: GraduationCap, roles: ['TUTOR', 'ADMIN'], inBar: ['TUTOR'] },
  { to: '/rotations', label: 'nav.rotations', icon: Route, roles: ['RESIDENT'], inBar: ['RESIDENT'] },
  { to: '/record', label: 'nav.record', icon: NotebookPen, roles: ['RESIDENT'], inBar: ['RESIDENT'] },
  { to: '/progress', label: 'nav.progress', icon: ChartNoAxesColumn, roles: ['RESIDENT'], inBar: ['RESIDENT'] },
  { to: '/on-call', label: 'nav.onCall', icon: CalendarDays, roles: everyone, inBar: everyone },
  { to: '/petitions', label: 'nav.petitions', icon: Send, roles: ['RESIDENT'], inBar: [] },
  { to: '/petitions/queue', label: 'nav.petitions', icon: Send, roles: ['TUTOR', 'ADMIN'], inBar: [] },
  { to: '/reflections', label: 'nav.reflections', icon: MessageSquareQuote, roles: everyone, inBar: [] },
  { to: '/my-rotations', label: 'nav.myRotations', icon: Route, roles: ['TUTOR'], inBar: [] },
  { to: '/admin/assignments', label: 'nav.assignments', icon: Waypoints, roles: ['ADMIN'], inBar: [] },
  { to: '/admin/rotations', label: 'nav.rotations', icon: Route, roles: ['ADMIN'], inBar: [] },
  { to: '/people', label: 'nav.people', icon: Users, roles: ['ADMIN'], inBar: ['ADMIN'] },
  { to: '/admin/imports', label: 'nav.imports', icon: FileInput, roles: ['ADMIN'], inBar: ['ADMIN'] },
  { to: '/settings', label: 'nav.settings', icon: Settings, roles: everyone, inBar: ['TUTOR'] },
];

export const destinationsOf = (role: Role): readonly Destination[] => all.filter(({ roles }) => roles.includes(role));

/** At most five for each role, so that all of them fit into the bar on phones. */
export const barOf = (role: Role): readonly Destination[] => all.filter(({ inBar }) => inBar.includes(role));
