import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { type QueueGroup, taskQueries } from '../queries';
import { rotationNameOf } from '../use-item-name';
import type { Decisions } from '../use-decisions';
import { DecisionBoard } from './decision-board';

/** What waits of one resident in one rotation. */
export const GroupEntries = ({ group, decisions }: { group: QueueGroup; decisions: Decisions }) => {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  const entries = useQuery(taskQueries.group(group.resident.id, group.rotationId));
  return (
    <section aria-labelledby="group" className="min-w-0">
      <h2 id="group" className="pb-3 text-base">
        <Link
          to="/residents/$id"
          params={{ id: group.resident.id }}
          className="hover:text-accent underline underline-offset-4"
        >
          <bdi>{format.name(group.resident)}</bdi>
        </Link>
        <span className="text-ink-muted ps-2 font-normal">{rotationNameOf(group, format.language)}</span>
      </h2>
      {entries.isPending ? <Skeleton rows={6} /> : null}
      {entries.isError ? <ErrorState error={entries.error} onRetry={entries.refetch} /> : null}
      {entries.isSuccess ? (
        <DecisionBoard
          decisions={decisions}
          tasks={entries.data.items}
          hasMore={entries.data.nextPageToken !== undefined}
        />
      ) : null}
      {entries.isSuccess && entries.data.items.length === 0 ? (
        <p className="text-ink-muted">{t('queue.groupDone')}</p>
      ) : null}
    </section>
  );
};
