import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '@/session/use-viewer';
import { Button } from '@/ui/button';
import { Chips } from '@/ui/chips';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { LogSheet } from '../components/log-sheet';
import { OutboxList } from '../components/outbox-list';
import { TaskList } from '../components/task-list';
import { activeRotation, ownProgressQuery } from '../queries';
import { TASK_STATUSES } from '../search';

const route = getRouteApi('/_signed-in/record');

/** A resident's own entries: what was answered, by whom and why, and what can still be put right. */
export const RecordPage = () => {
  const { t } = useTranslation('tasks');
  const { id } = useViewer();
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  const progress = useQuery(ownProgressQuery());
  const active = progress.data && activeRotation(progress.data);
  const [isLogging, setLogging] = useState(false);
  return (
    <>
      <PageHead
        title={t('record.title')}
        actions={
          active ? (
            <Button variant="primary" icon={Plus} onPress={() => setLogging(true)}>
              {t('log.open')}
            </Button>
          ) : undefined
        }
      />
      <OutboxList />
      <div className="pb-4">
        <Chips
          label={t('record.byStatus')}
          value={status ?? null}
          onChange={(next) => void navigate({ search: { status: next ?? undefined }, replace: true })}
          items={TASK_STATUSES.map((each) => ({ id: each, label: t(`status.${each}`) }))}
        />
      </div>
      <TaskList
        filter={{ residentId: id, status }}
        empty={
          <EmptyState title={status ? t('record.noneOf') : t('record.none')}>
            {status ? t('record.noneOfText') : t('record.noneText')}
          </EmptyState>
        }
      />
      {isLogging && active ? <LogSheet rotationId={active.rotationId} onClose={() => setLogging(false)} /> : null}
    </>
  );
};
