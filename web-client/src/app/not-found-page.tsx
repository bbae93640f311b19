import { Link } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Standalone } from './shell/standalone';
import { buttonClass } from '@/ui/button-class';
import { StatePanel } from '@/ui/state-panel';

export const NotFoundPage = () => {
  const { t } = useTranslation('common');
  return (
    <Standalone>
      <StatePanel
        isPage
        icon={Compass}
        title={t('notFound.title')}
        action={
          <Link to="/" className={buttonClass('secondary')}>
            {t('notFound.home')}
          </Link>
        }
      >
        <p>{t('notFound.text')}</p>
      </StatePanel>
    </Standalone>
  );
};
