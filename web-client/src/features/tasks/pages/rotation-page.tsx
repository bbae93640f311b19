import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '@/session/use-viewer';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Notice } from '@/ui/notice';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { Tabs } from '@/ui/tabs';
import { ItemSheet } from '../components/item-sheet';
import { LogSheet } from '../components/log-sheet';
import { OutboxList } from '../components/outbox-list';
import { RotationItems } from '../components/rotation-items';
import { RotationOverview } from '../components/rotation-overview';
import { RotationResources } from '../components/rotation-resources';
import { TaskList } from '../components/task-list';
import { leavesOf } from '../leaves';
import { activeRotation, countsQuery, ownProgressQuery, treeQuery } from '../queries';
import { ROTATION_VIEWS, type RotationSearch, type RotationView } from '../search';
import { useItemName } from '../use-item-name';

const route = getRouteApi('/_signed-in/rotations/$id');

type Props = {
  /** Asking to start or finish the rotation; another feature's. */
  asking: ReactNode;
};

/** A rotation as its resident sees it: everything to be learned in it, how far each is, and logging while it runs. */
export const RotationPage = ({ asking }: Props) => {
  const { t } = useTranslation('tasks');
  const itemName = useItemName();
  const viewer = useViewer();
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const progress = useQuery(ownProgressQuery());
  const tree = useQuery(treeQuery(id));
  const counts = useQuery(countsQuery(id));
  const [isLogging, setLogging] = useState(false);
  const leaves = useMemo(() => (tree.data ? leavesOf(tree.data, counts.data) : []), [tree.data, counts.data]);
  const narrow = (change: RotationSearch): void =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });

  const failed = [progress, tree, counts].find(({ isError }) => isError);
  if (failed) return <ErrorState isPage error={failed.error} onRetry={failed.refetch} />;
  if (!progress.data || !tree.data || !counts.data) return <Skeleton rows={10} />;

  const rotation = progress.data.rotations.find(({ rotationId }) => rotationId === id);
  const isActive = rotation !== undefined && activeRotation(progress.data) === rotation;
  const opened = leaves.find((leaf) => leaf.id === search.item);
  const contents: Record<RotationView, ReactNode> = {
    items: <RotationItems leaves={leaves} rotationId={id} search={search} onNarrow={narrow} />,
    overview: rotation ? <RotationOverview rotation={rotation} /> : null,
    resources: <RotationResources leaves={leaves} />,
    activity: (
      <TaskList
        filter={{ residentId: viewer.id, rotationId: id }}
        empty={<EmptyState title={t('rotation.noActivity')} />}
      />
    ),
  };
  return (
    <>
      <PageHead
        title={rotation ? itemName(rotation) : t('rotation.title')}
        description={
          rotation
            ? t('rotation.reached', { percent: rotation.percent, state: t(`state.${rotation.state}`) })
            : undefined
        }
        actions={
          <>
            {asking}
            {isActive ? (
              <Button variant="primary" icon={Plus} onPress={() => setLogging(true)}>
                {t('log.open')}
              </Button>
            ) : null}
          </>
        }
      />
      {isActive ? <OutboxList /> : <NotActive />}
      {leaves.length === 0 ? (
        <EmptyState title={t('rotation.none')}>{t('rotation.noneText')}</EmptyState>
      ) : (
        <Tabs
          label={t('rotation.views')}
          value={search.view ?? 'items'}
          onChange={(view) => narrow({ view: view === 'items' ? undefined : view })}
          tabs={ROTATION_VIEWS.map((view) => ({
            id: view,
            label: t(`rotation.view.${view}`),
            content: contents[view],
          }))}
        />
      )}
      {opened ? (
        <ItemSheet leaf={opened} rotationId={id} mayLog={isActive} onClose={() => narrow({ item: undefined })} />
      ) : null}
      {isLogging ? <LogSheet rotationId={id} onClose={() => setLogging(false)} /> : null}
    </>
  );
};

const NotActive = () => {
  const { t } = useTranslation('tasks');
  return (
    <div className="pb-5">
      <Notice>{t('rotation.notActive')}</Notice>
    </div>
  );
};
