import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { ErrorState } from '@/ui/error-state';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { Tabs } from '@/ui/tabs';
import { ProgressSummary } from '../components/progress-summary';
import { RotationHistory } from '../components/rotation-history';
import { directoryQuery, progressQueries } from '../queries';
import { RESIDENT_TABS, type ResidentTab } from '../residents-search';

const route = getRouteApi('/_signed-in/residents/$id');

type Props = {
  /** What other features know of the resident. */
  entries: ReactNode;
  petitions: ReactNode;
};

/** One resident from four sides, for those who supervise them. */
export const ResidentPage = ({ entries, petitions }: Props) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { id } = route.useParams();
  const { tab = 'progress' } = route.useSearch();
  const navigate = route.useNavigate();
  const progress = useQuery(progressQueries.of(id));
  const directory = useQuery(directoryQuery());
  const person = directory.data?.items.find((each) => each.id === id);
  if (progress.isPending || directory.isPending) return <Skeleton rows={10} />;
  if (progress.isError) return <ErrorState isPage error={progress.error} onRetry={progress.refetch} />;

  const contents = {
    progress: <ProgressSummary progress={progress.data} />,
    entries,
    history: <RotationHistory residentId={id} />,
    petitions,
  } satisfies Record<ResidentTab, ReactNode>;
  return (
    <>
      <PageHead title={person ? format.name(person) : t('resident.title')} />
      <Tabs
        label={t('resident.tabs')}
        value={tab}
        onChange={(next) => void navigate({ search: { tab: next }, replace: true })}
        tabs={RESIDENT_TABS.map((each) => ({ id: each, label: t(`resident.${each}`), content: contents[each] }))}
      />
    </>
  );
};
