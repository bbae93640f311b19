import { useTranslation } from 'react-i18next';
import { Badge } from '@/ui/badge';
import type { AssignmentStatus } from '../queries';

const tones = { INACTIVE: 'neutral', ACTIVE: 'accent', FINISHED: 'success' } as const;

export const AssignmentStatusBadge = ({ status }: { status: AssignmentStatus }) => {
  const { t } = useTranslation('assignments');
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>;
};
