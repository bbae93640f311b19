import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { changeLanguage, currentLanguage } from '@/i18n/i18n';
import { Button } from '@/ui/button';

/** Names the other language in that language, so that one who cannot read this page finds it. */
export const LanguageSwitch = () => {
  const { t } = useTranslation('common');
  const other = currentLanguage() === 'he' ? 'en' : 'he';
  return (
    <Button variant="ghost" size="sm" icon={Languages} onPress={() => void changeLanguage(other)}>
      <span lang={other}>{t('language.switchTo')}</span>
    </Button>
  );
};
