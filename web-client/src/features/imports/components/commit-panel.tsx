import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import { addsOnly, barTo, changeCount, overwritten } from '../changes';
import { useCommitImport } from '../mutations';
import type { Import } from '../queries';

type Props = { preview: Import; isAcknowledged: boolean; onAcknowledged: (isAcknowledged: boolean) => void };

/** The step from preview to roster. The button says what it will do, or beside it stands why it cannot. */
export const CommitPanel = ({ preview, isAcknowledged, onAcknowledged }: Props) => {
  const { t } = useTranslation('imports');
  const problemText = useProblemText();
  const reasonId = useId();
  const commit = useCommitImport();
  const count = changeCount(preview);
  const lost = overwritten(preview.changes).length;
  const bar = barTo(preview, isAcknowledged);
  const submit = (): void =>
    commit.mutate(preview, {
      onSuccess: () => toast({ text: t(`committed.${preview.kind}`, { count }) }),
      onError: () => onAcknowledged(false),
    });
  return (
    <section aria-label={t('commit.title')} className="flex flex-col gap-3">
      {commit.isError ? (
        <Notice tone={isProblem(commit.error, 'import-outdated') ? 'warning' : 'danger'}>
          {problemText(commit.error)}
        </Notice>
      ) : null}
      {lost > 0 ? (
        <Notice tone="warning">
          <p>{t('commit.lost', { count: lost })}</p>
          <Checkbox isSelected={isAcknowledged} onChange={onAcknowledged}>
            {t('commit.acknowledge')}
          </Checkbox>
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          variant="primary"
          isDisabled={bar !== undefined}
          isSending={commit.isPending}
          aria-describedby={reasonId}
          onPress={submit}
        >
          {t(addsOnly(preview) ? `commit.add.${preview.kind}` : `commit.change.${preview.kind}`, { count })}
        </Button>
        <p id={reasonId} className="text-ink-muted text-sm">
          {bar ? t(`bar.${bar}`) : t('commit.canUndo')}
        </p>
      </div>
    </section>
  );
};
