import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { Skeleton } from '@/ui/skeleton';
import { type Petition, type PetitionFilter, petitionQueries } from '../queries';
import { Quote } from './quote';
import { WithdrawPetition } from './withdraw-petition';

const tones = { PENDING: 'neutral', APPROVED: 'success', DENIED: 'danger', WITHDRAWN: 'neutral' } as const;

/** Petitions with what became of each, the newest first. */
export const PetitionList = ({ filter, empty }: { filter: PetitionFilter; empty: ReactNode }) => {
  const petitions = useInfiniteQuery(petitionQueries.list(filter));
  const [withdrawn, setWithdrawn] = useState<Petition>();
  if (petitions.isPending) return <Skeleton rows={5} />;
  if (petitions.isError) return <ErrorState error={petitions.error} onRetry={petitions.refetch} />;
  const all = petitions.data.pages.flatMap(({ items }) => items);
  if (all.length === 0) return empty;
  return (
    <>
      <ul className="border-line bg-surface divide-line divide-y rounded-lg border">
        {all.map((petition) => (
          <PetitionRow key={petition.id} petition={petition} onWithdraw={() => setWithdrawn(petition)} />
        ))}
      </ul>
      <LoadMore query={petitions} />
      {withdrawn ? <WithdrawPetition petition={withdrawn} onClose={() => setWithdrawn(undefined)} /> : null}
    </>
  );
};

const PetitionRow = ({ petition, onWithdraw }: { petition: Petition; onWithdraw: () => void }) => {
  const { t } = useTranslation('petitions');
  const format = useFormat();
  const { type, status, reason, requestedAt, resolvedAt, resolvedBy, resolution } = petition;
  const rotation =
    format.language === 'he' ? (petition.rotationNameHe ?? petition.rotationName) : petition.rotationName;
  return (
    <li className="flex flex-col gap-1 px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="min-w-0 grow basis-48 font-medium">{t(`type.${type}`, { rotation })}</p>
        <span className="text-ink-muted text-sm tabular-nums">{format.instant(requestedAt)}</span>
        <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
      </div>
      {reason ? <Quote text={reason} /> : null}
      {resolvedAt && resolvedBy ? (
        <p className="text-ink-muted text-sm">
          {t('resolved', { name: format.name(resolvedBy), when: format.instant(resolvedAt) })}
        </p>
      ) : null}
      {resolution ? <Quote text={resolution} /> : null}
      {petition.allowedActions.includes('WITHDRAW') ? (
        <div className="-mx-3">
          <Button variant="ghost" size="sm" aria-label={t('withdraw.openOf', { rotation })} onPress={onWithdraw}>
            {t('withdraw.open')}
          </Button>
        </div>
      ) : null}
    </li>
  );
};

export const NoPetitions = () => {
  const { t } = useTranslation('petitions');
  return <EmptyState title={t('noneOfTheirs')} />;
};
