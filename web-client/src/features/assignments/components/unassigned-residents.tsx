import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { assignmentQueries } from '../queries';
import type { Asked } from './assignment-dialogs';

/** Residents who are in no rotation and planned for none; nothing while everybody is. */
export const UnassignedResidents = ({ onAsk }: { onAsk: (asked: Asked) => void }) => {
  const { t } = useTranslation('assignments');
  const format = useFormat();
  const board = useQuery(assignmentQueries.board());
  if (board.isError) return <ErrorState error={board.error} onRetry={board.refetch} />;
  const waiting = board.data?.unassigned ?? [];
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="unassigned" className="pb-6">
      <h2 id="unassigned" className="pb-2 text-base">
        {t('unassigned.title', { count: waiting.length })}
      </h2>
      <ul className="border-line bg-surface divide-line grid divide-y rounded-lg border">
        {waiting.map((resident) => (
          <li key={resident.id} className="flex flex-wrap items-center gap-2 px-4 py-1.5">
            <span className="min-w-0 flex-1">
              <bdi>{format.name(resident)}</bdi>
            </span>
            <Button
              size="sm"
              aria-label={t('unassigned.assign', { resident: format.name(resident) })}
              onPress={() => onAsk({ act: 'CREATE', resident })}
            >
              {t('create.open')}
            </Button>
            <Button
              size="sm"
              variant="ghost"
              aria-label={t('unassigned.global', { resident: format.name(resident) })}
              onPress={() => onAsk({ act: 'GLOBAL', resident })}
            >
              {t('act.GLOBAL')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
