import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { StatePanel } from './state-panel';

export const ForbiddenState = () => {
  const { t } = useTranslation('common');
  return (
    <StatePanel isPage icon={Lock} title={t('forbidden.title')}>
      <p>{t('forbidden.text')}</p>
    </StatePanel>
  );
};
