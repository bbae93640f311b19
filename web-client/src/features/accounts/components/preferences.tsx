import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage, currentLanguage } from '@/i18n/i18n';
import { useProblemText } from '@/i18n/use-problem-text';
import { type Language, LANGUAGES } from '@/lib/language';
import { applyTheme, rememberedTheme, type Theme, THEMES } from '@/lib/theme';
import { Segmented } from '@/ui/segmented';
import { toast } from '@/ui/toast';
import { type MeChange, useChangeMe } from '../mutations';

/** Language and colours: they change at once here, and are kept with the account for other devices. */
export const Preferences = () => {
  const { t } = useTranslation('common');
  const problemText = useProblemText();
  const change = useChangeMe();
  const [theme, setTheme] = useState(rememberedTheme);
  const keep = (what: MeChange): void =>
    change.mutate(what, { onError: (error) => toast({ text: problemText(error), tone: 'danger' }) });
  const chooseLanguage = (language: Language): void => {
    void changeLanguage(language);
    keep({ language });
  };
  const chooseTheme = (chosen: Theme): void => {
    setTheme(chosen);
    applyTheme(chosen);
    keep({ theme: chosen });
  };

  return (
    <>
      <div className="flex flex-col gap-1">
        <p className="text-sm font-medium">{t('language.label')}</p>
        <Segmented
          label={t('language.label')}
          value={currentLanguage()}
          onChange={chooseLanguage}
          items={LANGUAGES.map((id) => ({ id, label: t(`language.${id}`) }))}
        />
      </div>
      <div className="flex flex-col gap-1">
        <p className="text-sm font-medium">{t('theme.label')}</p>
        <Segmented
          label={t('theme.label')}
          value={theme}
          onChange={chooseTheme}
          items={THEMES.map((id) => ({ id, label: t(`theme.${id}`) }))}
        />
      </div>
    </>
  );
};
