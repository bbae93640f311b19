import { onlineManager, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '@/session/use-viewer';
import { resumeOutbox } from '../outbox';
import { useOutbox, useOutboxEvents } from '../use-outbox';

/** Lives as long as a resident is signed in: sends what was left behind, and says so where anything is. */
export const OutboxKeeper = () => {
  const { t } = useTranslation('tasks');
  const queryClient = useQueryClient();
  const { id } = useViewer();
  const events = useOutboxEvents();
  const { waiting, refused } = useOutbox();
  useEffect(() => {
    const resume = (): void => void resumeOutbox(queryClient, id, events);
    resume();
    return onlineManager.subscribe((isOnline) => {
      if (isOnline) resume();
    });
  }, [queryClient, id, events]);

  return (
    <div role="status">
      {waiting.length + refused.length > 0 ? (
        <p className="bg-accent-soft text-accent-soft-ink px-4 py-2 text-center text-sm">
          <Link to="/record" search={{}} className="underline underline-offset-2">
            {refused.length > 0
              ? t('outbox.someRefused', { count: refused.length })
              : t('outbox.someWait', { count: waiting.length })}
          </Link>
        </p>
      ) : null}
    </div>
  );
};
