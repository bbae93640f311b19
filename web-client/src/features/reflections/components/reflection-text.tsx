import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { type Answers, type Reflection, type Section, templateQueries } from '../queries';
import { useWording } from '../use-wording';

/** What somebody submitted, under the questions as they were when it was written. */
export const ReflectionText = ({ reflection }: { reflection: Reflection }) => {
  const template = useQuery(templateQueries.one(reflection.templateId));
  if (template.isPending) return <Skeleton rows={8} />;
  if (template.isError) return <ErrorState error={template.error} onRetry={template.refetch} />;
  return (
    <div className="flex flex-col gap-6">
      {template.data.sections.map((section) => (
        <AnsweredSection key={section.id} section={section} answers={reflection.answers} />
      ))}
    </div>
  );
};

const AnsweredSection = ({ section, answers }: { section: Section; answers: Answers }) => {
  const { t } = useTranslation('reflections');
  const wording = useWording();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="pb-2 text-base">
        {wording(section.name)}
      </h3>
      <dl className="flex flex-col gap-3">
        {section.prompts.map((prompt) => (
          <div key={prompt.id}>
            <dt className="text-ink-muted text-sm">{wording(prompt.label)}</dt>
            <dd dir="auto" className="max-w-prose whitespace-pre-line">
              {answers[prompt.id] ?? <span className="text-ink-muted">{t('noAnswer')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
