import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useViewer } from '@/session/use-viewer';
import { ErrorState } from '@/ui/error-state';
import { reflectionQueries } from '../queries';
import { useItem } from '../use-wording';

/** What the reader has begun to write; nothing when there is none. */
export const BegunReflections = () => {
  const { t } = useTranslation('reflections');
  const format = useFormat();
  const item = useItem();
  const viewer = useViewer();
  const drafts = useQuery(reflectionQueries.drafts());
  if (drafts.isError) return <ErrorState error={drafts.error} onRetry={drafts.refetch} />;
  if (!drafts.data || drafts.data.items.length === 0) return null;
  return (
    <section aria-label={t('begun')} className="pb-6">
      <h2 className="pb-2 text-base">{t('begun')}</h2>
      <ul className="border-line bg-surface divide-line divide-y rounded-lg border">
        {drafts.data.items.map((draft) => (
          <li key={draft.taskId} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3">
            <p className="min-w-0 grow basis-48">
              <Link to="/reflections/write/$taskId" params={{ taskId: draft.taskId }} className="link font-medium">
                <bdi>{item(draft)}</bdi>
              </Link>
              <span className="text-ink-muted block text-sm">
                {draft.resident.id === viewer.id
                  ? format.date(draft.performedOn)
                  : t('write.about', { name: format.name(draft.resident), date: format.date(draft.performedOn) })}
              </span>
            </p>
            <span className="text-ink-muted text-sm tabular-nums">
              {t('begunAt', { when: format.instant(draft.updatedAt) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
