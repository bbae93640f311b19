import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { KeyHelp } from '@/ui/key-help';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { GroupEntries } from '../components/group-entries';
import { GroupPicker } from '../components/group-picker';
import { Remarks } from '../components/remarks';
import { type QueueGroup, taskQueries } from '../queries';
import { useDecisions } from '../use-decisions';
import { KEYS } from '../use-queue-keys';

const route = getRouteApi('/_signed-in/queue');

const keyOf = ({ resident, rotationId }: QueueGroup): string => `${resident.id} ${rotationId}`;

/** Who waits for the reader's answer, the longest first; a group that is done makes room for the next by itself. */
export const QueuePage = () => {
  const { t } = useTranslation('tasks');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const queue = useInfiniteQuery(taskQueries.queue());
  const groups = queue.data?.pages.flatMap(({ items }) => items) ?? [];
  const group =
    groups.find((each) => each.resident.id === search.resident && each.rotationId === search.rotation) ?? groups[0];
  const open = ({ resident, rotationId }: QueueGroup): void =>
    void navigate({ search: { resident: resident.id, rotation: rotationId }, replace: true, resetScroll: false });
  const decisions = useDecisions();
  const total = queue.data?.pages[0]?.waiting ?? 0;

  return (
    <>
      <PageHead
        title={t('queue.title')}
        description={queue.isSuccess && total > 0 ? t('queue.total', { count: total }) : undefined}
        actions={
          <KeyHelp
            label={t('queue.keys')}
            entries={KEYS.map(({ action, keys }) => ({ keys, text: t(`queue.key.${action}`) }))}
          />
        }
      />
      <Remarks remarks={decisions.remarks} onDismiss={decisions.dismiss} />
      {queue.isPending ? <Skeleton rows={8} /> : null}
      {queue.isError ? <ErrorState error={queue.error} onRetry={queue.refetch} /> : null}
      {queue.isSuccess && !group ? (
        <EmptyState icon={CircleCheck} title={t('queue.none')}>
          {t('queue.noneText')}
        </EmptyState>
      ) : null}
      {group ? (
        <div className="grid gap-6 lg:grid-cols-[17rem_minmax(0,1fr)]">
          <GroupPicker groups={groups} chosen={group} query={queue} onOpen={open} />
          <GroupEntries key={keyOf(group)} group={group} decisions={decisions} />
        </div>
      ) : null}
    </>
  );
};
