import { useTranslation } from 'react-i18next';

export const MAIN_ID = 'main';

export const SkipLink = () => {
  const { t } = useTranslation('common');
  return (
    <a
      href={`#${MAIN_ID}`}
      className="bg-accent text-on-accent fixed start-2 top-2 z-50 -translate-y-16 rounded-md px-4 py-2 font-medium focus:translate-y-0"
    >
      {t('skipToContent')}
    </a>
  );
};
