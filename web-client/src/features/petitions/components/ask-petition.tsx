import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Flag, Play } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { buttonClass } from '@/ui/button-class';
import { ownProgressQuery, petitionQueries, type PetitionType } from '../queries';
import { filterOf } from '../search';
import { AskDialog } from './ask-dialog';

/** Asks to start or to finish this rotation, whichever makes sense; a question that waits is shown instead. */
export const AskPetition = ({ rotationId }: { rotationId: string }) => {
  const { t } = useTranslation('petitions');
  const { data } = useQuery(ownProgressQuery());
  const [asked, setAsked] = useState<PetitionType>();
  const waiting = useInfiniteQuery(petitionQueries.list(filterOf({ rotationId })));
  const rotation = data?.rotations.find((each) => each.rotationId === rotationId);
  if (!data || !rotation || waiting.isPending) return null;
  const isAsked = (waiting.data?.pages[0]?.items.length ?? 0) > 0;
  if (isAsked || rotation.state === 'WAITING')
    return (
      <Link to="/petitions" className={buttonClass('secondary')}>
        {t('ask.waiting')}
      </Link>
    );
  const type = offered(rotation.state, data.pace !== undefined);
  if (!type) return null;
  return (
    <>
      <Button icon={type === 'ACTIVATE' ? Play : Flag} onPress={() => setAsked(type)}>
        {t(`ask.open.${type}`)}
      </Button>
      {asked ? <AskDialog rotation={rotation} type={asked} onClose={() => setAsked(undefined)} /> : null}
    </>
  );
};

/** One rotation at a time: nothing can be started while another one runs. */
const offered = (state: string, isInARotation: boolean): PetitionType | undefined => {
  if (state === 'ACTIVE') return 'FINISH';
  return state === 'NOT_STARTED' && !isInARotation ? 'ACTIVATE' : undefined;
};
