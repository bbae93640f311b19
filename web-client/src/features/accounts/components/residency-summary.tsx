import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { type Account, accountQueries } from '../queries';

/** Track, start, and the rotation that a new resident says to be in. */
export const ResidencySummary = ({ account }: { account: Account }) => {
  const { t } = useTranslation('accounts');
  const { language, plainDate } = useFormat();
  const requested = account.requestedCurrentRotationId;
  const rotations = useQuery({ ...accountQueries.rotations(), enabled: requested !== undefined });
  const rotation = rotations.data?.items.find(({ id }) => id === requested);
  const parts = [
    account.trainingTrack ? t(`track.${account.trainingTrack}`) : undefined,
    account.residencyStartDate ? t('people.since', { date: plainDate(account.residencyStartDate) }) : undefined,
  ].filter((part) => part !== undefined);

  return (
    <>
      <span className="sm:whitespace-nowrap">{parts.join(', ')}</span>
      {rotation ? (
        <span className="text-ink-muted block text-sm">
          {t('people.asksFor', { rotation: language === 'he' ? rotation.nameHe : rotation.name })}
        </span>
      ) : null}
    </>
  );
};
