import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chips } from '@/ui/chips';
import { EmptyState } from '@/ui/empty-state';
import type { TaskStatus } from '../queries';
import { TASK_STATUSES } from '../search';
import { PendingEntries } from './pending-entries';
import { TaskList } from './task-list';

/** A resident's entries as those see them who supervise. */
export const ResidentEntries = ({ residentId }: { residentId: string }) => {
  const { t } = useTranslation('tasks');
  const [status, setStatus] = useState<TaskStatus | null>(null);
  const empty = <EmptyState title={t(status ? 'record.noneOf' : 'record.none')} />;
  return (
    <div className="flex flex-col gap-4">
      <Chips
        label={t('record.byStatus')}
        value={status}
        onChange={setStatus}
        items={TASK_STATUSES.map((each) => ({ id: each, label: t(`status.${each}`) }))}
      />
      {status === 'PENDING' ? (
        <PendingEntries residentId={residentId} empty={empty} />
      ) : (
        <TaskList filter={{ residentId, status: status ?? undefined }} empty={empty} />
      )}
    </div>
  );
};
