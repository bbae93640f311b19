import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Tabs } from '@/ui/tabs';

const PROGRAMS = ['google', 'apple', 'outlook'] as const;
type Program = (typeof PROGRAMS)[number];
const STEPS = ['first', 'second', 'third'] as const;

/** How each calendar program takes a link. */
export const SubscribeHelp = () => {
  const { t } = useTranslation('feeds');
  const [program, setProgram] = useState<Program>('google');
  return (
    <section aria-label={t('howTo')}>
      <h3 className="text-sm">{t('howTo')}</h3>
      <Tabs
        label={t('howTo')}
        value={program}
        onChange={setProgram}
        tabs={PROGRAMS.map((id) => ({
          id,
          label: t(`program.${id}`),
          content: (
            <ol className="list-decimal space-y-1 ps-5 text-sm">
              {STEPS.map((step) => (
                <li key={step}>{t(`steps.${id}.${step}`)}</li>
              ))}
            </ol>
          ),
        }))}
      />
      <p className="text-ink-muted pt-3 text-sm">{t('refresh')}</p>
    </section>
  );
};
