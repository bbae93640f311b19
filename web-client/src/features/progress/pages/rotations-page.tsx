import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@/ui/button-class';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { RotationLine } from '../components/rotation-line';
import { progressQueries, type RotationProgress, type RotationState } from '../queries';

/** What runs stands first, what is over last. */
const ORDER: readonly RotationState[] = ['ACTIVE', 'WAITING', 'NOT_STARTED', 'FINISHED'];

/** All rotations of the residency by where the reader stands in them. */
export const RotationsPage = () => {
  const { t } = useTranslation('progress');
  const progress = useQuery(progressQueries.of('me'));
  const rotations = progress.data?.rotations ?? [];
  return (
    <>
      <PageHead
        title={t('rotations.title')}
        actions={
          <Link to="/petitions" className={buttonClass('ghost')}>
            {t('rotations.petitions')}
          </Link>
        }
      />
      {progress.isPending ? <Skeleton rows={10} /> : null}
      {progress.isError ? <ErrorState error={progress.error} onRetry={progress.refetch} /> : null}
      {progress.isSuccess && rotations.length === 0 ? (
        <EmptyState title={t('rotations.none')}>{t('rotations.noneText')}</EmptyState>
      ) : null}
      {ORDER.map((state) => (
        <Group key={state} state={state} rotations={rotations.filter((rotation) => rotation.state === state)} />
      ))}
    </>
  );
};

const Group = ({ state, rotations }: { state: RotationState; rotations: readonly RotationProgress[] }) => {
  const { t } = useTranslation('progress');
  if (rotations.length === 0) return null;
  return (
    <section aria-labelledby={`rotations-${state}`} className="pb-6">
      <h2 id={`rotations-${state}`} className="pb-2 text-base">
        {t(`state.${state}`)}
      </h2>
      <ul className="border-line bg-surface divide-line divide-y rounded-lg border">
        {rotations.map((rotation) => (
          <li key={rotation.rotationId}>
            <Link
              to="/rotations/$id"
              params={{ id: rotation.rotationId }}
              search={{}}
              className="hover:bg-sunken block px-4 py-3 outline-offset-[-2px]"
            >
              <RotationLine rotation={rotation} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
