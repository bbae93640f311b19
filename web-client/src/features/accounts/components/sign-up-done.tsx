import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/notice';

export const SignUpDone = () => {
  const { t } = useTranslation('accounts');
  return (
    <Notice tone="success">
      <p className="font-medium">{t('signUpDone.title')}</p>
      <p>{t('signUpDone.text')}</p>
    </Notice>
  );
};
