import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { FileInput, Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { holds } from '@/lib/fold';
import { Button } from '@/ui/button';
import { buttonClass } from '@/ui/button-class';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Notice } from '@/ui/notice';
import { PageHead } from '@/ui/page-head';
import { SearchField } from '@/ui/search-field';
import { Segmented } from '@/ui/segmented';
import { Skeleton } from '@/ui/skeleton';
import { type AskedOfRotation, RotationDialogs } from '../components/rotation-dialogs';
import { RotationTable } from '../components/rotation-table';
import { useOrderRotations } from '../mutations';
import { rotationQueries } from '../queries';
import { movedBy } from '../rotation-schema';
import type { RotationSearch } from '../rotation-search';

const route = getRouteApi('/_signed-in/admin/rotations/');

/** All rotations of the residency: what each asks for, who answers for it, and which are put away. */
export const RotationsAdminPage = () => {
  const { t } = useTranslation('curriculum');
  const problemText = useProblemText();
  const filter = route.useSearch();
  const isArchived = filter.archived ?? false;
  const list = useQuery(rotationQueries.list(isArchived));
  const order = useOrderRotations();
  const [asked, setAsked] = useState<AskedOfRotation>();
  const ofState = (list.data?.items ?? []).filter(({ archived }) => archived === isArchived);
  const words = filter.search ?? '';
  const rotations = ofState.filter(({ name, nameHe }) => holds(`${name} ${nameHe ?? ''}`, words));
  return (
    <>
      <PageHead
        title={t('rotations.title')}
        actions={
          <>
            <Link to="/admin/imports" search={{ kind: 'CURRICULUM' }} className={buttonClass('ghost')}>
              <FileInput aria-hidden className="size-4" />
              {t('rotations.import')}
            </Link>
            <Button variant="primary" icon={Plus} onPress={() => setAsked({ act: 'CREATE' })}>
              {t('rotations.add')}
            </Button>
          </>
        }
      />
      <Filters filter={filter} />
      {order.isError ? (
        <div className="pb-4">
          <Notice tone="danger">{problemText(order.error)}</Notice>
        </div>
      ) : null}
      {list.isPending ? <Skeleton rows={9} /> : null}
      {list.isError ? <ErrorState error={list.error} onRetry={list.refetch} /> : null}
      {list.isSuccess && rotations.length > 0 ? (
        <RotationTable
          rotations={rotations}
          canOrder={words === '' && !isArchived && !order.isPending}
          onMove={(id, step) => order.mutate(movedBy(ofState, id, step))}
          onAsk={setAsked}
        />
      ) : null}
      {list.isSuccess && rotations.length === 0 ? (
        <EmptyState
          title={words ? t('rotations.noneFound') : t(isArchived ? 'rotations.noneArchived' : 'rotations.none')}
        >
          {words ? t('rotations.noneFoundText') : isArchived ? null : t('rotations.noneText')}
        </EmptyState>
      ) : null}
      <RotationDialogs asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
};

const Filters = ({ filter }: { filter: RotationSearch }) => {
  const { t } = useTranslation('curriculum');
  const navigate = route.useNavigate();
  const narrow = useCallback(
    (change: RotationSearch) =>
      void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false }),
    [navigate],
  );
  const search = useCallback((text: string) => narrow({ search: text || undefined }), [narrow]);
  return (
    <search className="flex flex-wrap items-center gap-2 pb-4">
      <div className="min-w-0 grow basis-60">
        <SearchField label={t('rotations.search')} value={filter.search ?? ''} onSearch={search} />
      </div>
      <Segmented
        label={t('rotations.state')}
        value={filter.archived ? 'archived' : 'used'}
        onChange={(id) => narrow({ archived: id === 'archived' ? true : undefined })}
        items={[
          { id: 'used', label: t('rotations.used') },
          { id: 'archived', label: t('rotations.archived') },
        ]}
      />
    </search>
  );
};
