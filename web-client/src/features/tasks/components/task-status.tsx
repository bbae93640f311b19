import { useTranslation } from 'react-i18next';
import { Badge } from '@/ui/badge';
import type { TaskStatus as Status } from '../queries';

const tones = { PENDING: 'neutral', RETURNED: 'warning', APPROVED: 'success', REJECTED: 'danger' } as const;

export const TaskStatus = ({ status }: { status: Status }) => {
  const { t } = useTranslation('tasks');
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>;
};
