import { Inbox, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { StatePanel } from './state-panel';

type Props = { title: string; children?: ReactNode; action?: ReactNode; icon?: LucideIcon };

/** Says what would stand here and how to get it there. */
export const EmptyState = ({ icon = Inbox, ...rest }: Props) => <StatePanel icon={icon} {...rest} />;
