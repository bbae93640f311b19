import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Badge } from '@/ui/badge';
import { buttonClass } from '@/ui/button-class';
import { ErrorState } from '@/ui/error-state';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { CurriculumEditor } from '../components/curriculum-editor';
import { CurriculumMenu } from '../components/curriculum-menu';
import { type AskedOfRotation, RotationDialogs } from '../components/rotation-dialogs';
import { type Rotation, rotationQueries } from '../queries';
import { useNodeName } from '../use-node-name';

const route = getRouteApi('/_signed-in/admin/rotations/$id');

/** One rotation's curriculum: everything that residents learn and log in it. */
export const CurriculumPage = () => {
  const { t } = useTranslation('curriculum');
  const nameOf = useNodeName();
  const { id } = route.useParams();
  const navigate = route.useNavigate();
  const rotation = useQuery(rotationQueries.one(id));
  const tree = useQuery(rotationQueries.tree(id));
  const [asked, setAsked] = useState<AskedOfRotation>();
  const failed = [rotation, tree].find(({ isError }) => isError);
  return (
    <>
      <PageHead
        title={rotation.data ? nameOf(rotation.data) : t('editor.title')}
        description={rotation.data ? <Facts rotation={rotation.data} /> : undefined}
        actions={
          <>
            <Link to="/admin/rotations" search={{}} className={buttonClass('ghost')}>
              {t('editor.all')}
            </Link>
            {rotation.data ? <CurriculumMenu rotation={rotation.data} onAsk={setAsked} /> : null}
          </>
        }
      />
      {failed ? (
        <ErrorState error={failed.error} onRetry={failed.refetch} />
      ) : rotation.data && tree.data ? (
        <CurriculumEditor key={id} rotation={rotation.data} tree={tree.data} />
      ) : (
        <Skeleton rows={12} />
      )}
      <RotationDialogs
        asked={asked}
        onClose={() => setAsked(undefined)}
        onDeleted={() => void navigate({ to: '/admin/rotations', search: {} })}
      />
    </>
  );
};

const Facts = ({ rotation }: { rotation: Rotation }) => {
  const { t } = useTranslation('curriculum');
  const format = useFormat();
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{t('editor.leaves', { count: rotation.leafCount })}</span>
      <span>
        {t('editor.required', { count: rotation.requiredTotal, total: format.number(rotation.requiredTotal) })}
      </span>
      <span>
        {rotation.owners.length > 0
          ? t('editor.owners', { names: format.list(rotation.owners.map((owner) => format.name(owner))) })
          : t('rotations.noOwner')}
      </span>
      {rotation.archived ? <Badge tone="warning">{t('rotations.isArchived')}</Badge> : null}
    </span>
  );
};
