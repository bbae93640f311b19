import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { PeoplePicker } from '@/ui/people-picker';
import { Skeleton } from '@/ui/skeleton';
import { useSetOwners } from '../mutations';
import { directoryQuery, type Rotation } from '../queries';
import { StaleNotice } from './stale-notice';

type Props = { rotation: Rotation; onDone: (rotation: Rotation) => void };

/** The tutors who answer for a rotation: they decide on what its residents log and ask for. */
export const OwnersForm = ({ rotation, onDone }: Props) => {
  const { t } = useTranslation('curriculum');
  const directory = useQuery(directoryQuery());
  const save = useSetOwners();
  const [base, setBase] = useState(rotation);
  const [ownerIds, setOwnerIds] = useState(() => rotation.owners.map(({ id }) => id));
  const send = ({ id, version }: Rotation): void => save.mutate({ id, version, ownerIds }, { onSuccess: onDone });
  if (directory.isPending) return <Skeleton rows={4} />;
  if (directory.isError) return <ErrorState error={directory.error} onRetry={directory.refetch} />;
  const tutors = directory.data.items.filter(({ role }) => role === 'TUTOR');
  const known = [...tutors, ...base.owners.filter(({ id }) => !tutors.some((tutor) => tutor.id === id))];
  return (
    <>
      <p className="text-ink-muted">{t('owners.text')}</p>
      <PeoplePicker
        label={t('owners.add')}
        people={known}
        value={ownerIds}
        onChange={setOwnerIds}
        empty={t('owners.none')}
      />
      <StaleNotice
        error={save.error}
        rotationId={rotation.id}
        onLoad={(fresh) => {
          setBase(fresh);
          setOwnerIds(fresh.owners.map(({ id }) => id));
          save.reset();
        }}
        onKeep={(fresh) => {
          setBase(fresh);
          send(fresh);
        }}
      />
      <div className="flex justify-end">
        <Button variant="primary" isSending={save.isPending} onPress={() => send(base)}>
          {t('owners.save')}
        </Button>
      </div>
    </>
  );
};
