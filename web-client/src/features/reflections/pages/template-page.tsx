import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/ui/error-state';
import { Notice } from '@/ui/notice';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { TemplateEditor } from '../components/template-editor';
import { type Template, templateQueries } from '../queries';
import { useWording } from '../use-wording';

const route = getRouteApi('/_signed-in/admin/reflection-templates/$id');

/** One version of a template: a draft to write on, or a published one to read. */
export const TemplatePage = () => {
  const { t } = useTranslation('reflections');
  const { id } = route.useParams();
  const template = useQuery(templateQueries.one(id));
  if (template.isPending) return <Skeleton rows={10} />;
  if (template.isError) return <ErrorState isPage error={template.error} onRetry={template.refetch} />;
  const { templateKey, templateVersion, audience, version, allowedActions } = template.data;
  return (
    <>
      <PageHead
        title={t('templates.version', { key: templateKey, version: templateVersion })}
        description={t(`templates.for.${audience}`)}
      />
      {allowedActions.includes('EDIT') ? (
        <TemplateEditor key={version} template={template.data} />
      ) : (
        <Published template={template.data} />
      )}
    </>
  );
};

const Published = ({ template }: { template: Template }) => {
  const { t } = useTranslation('reflections');
  const wording = useWording();
  return (
    <div className="flex max-w-prose flex-col gap-6">
      <Notice>{t('templates.frozen')}</Notice>
      {template.sections.map((section) => (
        <section key={section.id}>
          <h2 className="text-base">{wording(section.name)}</h2>
          {section.purpose ? <p className="text-ink-muted text-sm">{wording(section.purpose)}</p> : null}
          <ul className="list-disc ps-5 pt-2">
            {section.prompts.map((prompt) => (
              <li key={prompt.id}>
                {wording(prompt.label)}
                {prompt.required ? null : <span className="text-ink-muted"> {t('templates.optional')}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
