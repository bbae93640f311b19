import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '@/session/use-viewer';
import { buttonClass } from '@/ui/button-class';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { OwnedRotation } from '../components/owned-rotation';
import { rotationsQuery } from '../queries';

/** The rotations that a tutor answers for, and how their residents do. */
export const MyRotationsPage = () => {
  const { t } = useTranslation('assignments');
  const { id } = useViewer();
  const rotations = useQuery(rotationsQuery());
  const owned = (rotations.data?.items ?? []).filter(({ owners }) => owners.some((owner) => owner.id === id));
  return (
    <>
      <PageHead
        title={t('mine.title')}
        actions={
          <Link to="/petitions/queue" search={{}} className={buttonClass('ghost')}>
            {t('mine.petitions')}
          </Link>
        }
      />
      {rotations.isPending ? <Skeleton rows={8} /> : null}
      {rotations.isError ? <ErrorState error={rotations.error} onRetry={rotations.refetch} /> : null}
      {rotations.isSuccess && owned.length === 0 ? (
        <EmptyState title={t('mine.none')}>{t('mine.noneText')}</EmptyState>
      ) : null}
      <div className="flex flex-col gap-8">
        {owned.map((rotation) => (
          <OwnedRotation key={rotation.id} rotation={rotation} />
        ))}
      </div>
    </>
  );
};
