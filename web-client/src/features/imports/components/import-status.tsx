import { useTranslation } from 'react-i18next';
import { Badge } from '@/ui/badge';
import type { ImportSummary } from '../queries';

const tones = { PREVIEWED: 'accent', COMMITTED: 'success', UNDONE: 'neutral' } as const;

export const ImportStatus = ({ status }: Pick<ImportSummary, 'status'>) => {
  const { t } = useTranslation('imports');
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>;
};
