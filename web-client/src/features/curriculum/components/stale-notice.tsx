import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { type Rotation, rotationQueries } from '../queries';

type Props = {
  error: unknown;
  rotationId: string | undefined;
  onLoad: (fresh: Rotation) => void;
  onKeep: (fresh: Rotation) => void;
};

/** Why a rotation was not saved; where somebody else was first, the choice between theirs and what was typed. */
export const StaleNotice = ({ error, rotationId, onLoad, onKeep }: Props) => {
  const { t } = useTranslation('curriculum');
  const queryClient = useQueryClient();
  const problemText = useProblemText();
  if (!error) return null;
  const withFresh = (use: (fresh: Rotation) => void): void => {
    if (rotationId)
      void queryClient.fetchQuery({ ...rotationQueries.one(rotationId), staleTime: 0 }).then(use, () => undefined);
  };
  return (
    <Notice tone="danger">
      <p>{problemText(error)}</p>
      {rotationId && isProblem(error, 'stale-version') ? (
        <div className="flex flex-wrap gap-2 pt-2">
          <Button size="sm" onPress={() => withFresh(onLoad)}>
            {t('stale.load')}
          </Button>
          <Button size="sm" onPress={() => withFresh(onKeep)}>
            {t('stale.keep')}
          </Button>
        </div>
      ) : null}
    </Notice>
  );
};
