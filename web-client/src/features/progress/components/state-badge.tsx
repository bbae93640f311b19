import { useTranslation } from 'react-i18next';
import { Badge } from '@/ui/badge';
import type { RotationState } from '../queries';

const tones = { NOT_STARTED: 'neutral', WAITING: 'warning', ACTIVE: 'accent', FINISHED: 'success' } as const;

export const StateBadge = ({ state }: { state: RotationState }) => {
  const { t } = useTranslation('progress');
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>;
};
