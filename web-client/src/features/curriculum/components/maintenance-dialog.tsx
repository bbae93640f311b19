import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { ErrorState } from '@/ui/error-state';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import { toast } from '@/ui/toast';
import { useMaintain } from '../mutations';
import { type Maintenance, rotationQueries } from '../queries';

type Props = { rotationId: string; onClose: () => void };

/** The clean-up of a curriculum: first what it would do, then exactly that. */
export const MaintenanceDialog = ({ rotationId, onClose }: Props) => {
  const { t } = useTranslation('curriculum');
  const problemText = useProblemText();
  const preview = useQuery(rotationQueries.maintenance(rotationId));
  const maintain = useMaintain(rotationId);
  const count = preview.data ? preview.data.duplicates.length + preview.data.badCounts.length : 0;
  const apply = (fingerprint: string): void =>
    maintain.mutate(fingerprint, {
      onSuccess: () => {
        toast({ text: t('clean.done', { count }) });
        onClose();
      },
    });
  return (
    <Dialog
      title={t('clean.title')}
      isOpen
      onClose={onClose}
      actions={
        preview.data && count > 0 ? (
          <Button
            variant="primary"
            isSending={maintain.isPending}
            isDisabled={preview.isFetching}
            onPress={() => apply(preview.data.fingerprint)}
          >
            {t('clean.confirm', { count })}
          </Button>
        ) : undefined
      }
    >
      {preview.isPending ? <Skeleton rows={4} /> : null}
      {preview.isError ? <ErrorState error={preview.error} onRetry={preview.refetch} /> : null}
      {preview.data && count === 0 ? <p>{t('clean.nothing')}</p> : null}
      {preview.data && count > 0 ? <Plan plan={preview.data} /> : null}
      {maintain.isError ? <Notice tone="danger">{problemText(maintain.error)}</Notice> : null}
    </Dialog>
  );
};

const Plan = ({ plan }: { plan: Maintenance }) => {
  const { t } = useTranslation('curriculum');
  const format = useFormat();
  return (
    <>
      {plan.duplicates.length > 0 ? (
        <section>
          <h3 className="text-base">{t('clean.duplicates')}</h3>
          <ul className="divide-line divide-y">
            {plan.duplicates.map(({ keptId, path, removedIds, archivedIds, requiredCount, type }) => (
              <li key={keptId} className="py-2">
                <Path path={path} />
                <p className="text-ink-muted text-sm">
                  {t('clean.removed', { count: removedIds.length })}
                  {archivedIds.length > 0 ? ` ${t('clean.archived', { count: archivedIds.length })}` : ''}
                  {type === 'LEAF' ? ` ${t('clean.count', { total: format.number(requiredCount) })}` : ''}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {plan.badCounts.length > 0 ? (
        <section>
          <h3 className="text-base">{t('clean.badCounts')}</h3>
          <ul className="divide-line divide-y">
            {plan.badCounts.map(({ nodeId, path, before, after }) => (
              <li key={nodeId} className="py-2">
                <Path path={path} />
                <p className="text-ink-muted text-sm">
                  {t('clean.becomes', { before: format.number(before), after: format.number(after) })}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
};

const Path = ({ path }: { path: readonly string[] }) => (
  <p className="flex flex-wrap gap-x-1.5">
    {path.map((name, index) => (
      <span
        key={`${index} ${name}`}
        className="text-ink-muted last:text-ink not-last:after:content-['_/'] last:font-medium"
      >
        <bdi>{name}</bdi>
      </span>
    ))}
  </p>
);
