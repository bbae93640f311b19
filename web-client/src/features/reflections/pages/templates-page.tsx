import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { FilePlus2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { toast } from '@/ui/toast';
import { useDraftTemplate } from '../mutations';
import { type Template, templateQueries } from '../queries';

/** All versions of the templates; a published one is never changed, its next one begins as a draft. */
export const TemplatesPage = () => {
  const { t } = useTranslation('reflections');
  const templates = useQuery(templateQueries.list());
  if (templates.isPending) return <Skeleton rows={6} />;
  if (templates.isError) return <ErrorState isPage error={templates.error} onRetry={templates.refetch} />;
  const all = templates.data.items;
  const isNewest = ({ templateKey, templateVersion }: Template): boolean =>
    all.every((other) => other.templateKey !== templateKey || other.templateVersion <= templateVersion);
  return (
    <>
      <PageHead title={t('templates.title')} description={t('templates.text')} />
      <ul aria-label={t('templates.title')} className="border-line bg-surface divide-line divide-y rounded-lg border">
        {all.map((template) => (
          <Row key={template.id} template={template} isNewest={isNewest(template)} />
        ))}
      </ul>
    </>
  );
};

const Row = ({ template, isNewest }: { template: Template; isNewest: boolean }) => {
  const { t } = useTranslation('reflections');
  const format = useFormat();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const draft = useDraftTemplate();
  const { id, templateKey, templateVersion, status, audience, updatedAt, publishedAt, allowedActions } = template;
  const name = t('templates.version', { key: templateKey, version: templateVersion });
  const make = (): void =>
    draft.mutate(id, {
      onSuccess: (made) => void navigate({ to: '/admin/reflection-templates/$id', params: { id: made.id } }),
      onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
    });
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3">
      <p className="min-w-0 grow basis-48">
        <Link to="/admin/reflection-templates/$id" params={{ id }} className="link font-medium">
          <bdi dir="ltr">{name}</bdi>
        </Link>
        <span className="text-ink-muted block text-sm">{t(`templates.for.${audience}`)}</span>
      </p>
      <Badge tone={status === 'PUBLISHED' ? 'success' : 'warning'}>{t(`templates.status.${status}`)}</Badge>
      <span className="text-ink-muted text-sm tabular-nums">{format.instant(publishedAt ?? updatedAt)}</span>
      {isNewest && allowedActions.includes('DRAFT') ? (
        <Button
          size="sm"
          icon={FilePlus2}
          aria-label={t('templates.draftOf', { name })}
          isSending={draft.isPending}
          onPress={make}
        >
          {t('templates.draft')}
        </Button>
      ) : null}
    </li>
  );
};
