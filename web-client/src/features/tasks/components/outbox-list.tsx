import { useQueryClient } from '@tanstack/react-query';
import { CircleAlert, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { takeBack } from '../outbox';
import type { LogEntry } from '../outbox-store';
import { useItemName } from '../use-item-name';
import { useOutbox } from '../use-outbox';

/** What has not reached the server: it waits, or it was refused and stays until its person has seen why. */
export const OutboxList = () => {
  const { t } = useTranslation('tasks');
  const { waiting, refused } = useOutbox();
  if (waiting.length + refused.length === 0) return null;
  return (
    <section
      aria-label={t('outbox.title')}
      className="border-line-strong bg-surface mb-5 rounded-lg border border-dashed"
    >
      <ul className="divide-line divide-y">
        {[...refused, ...waiting].map((entry) => (
          <OutboxEntry key={entry.key} entry={entry} />
        ))}
      </ul>
    </section>
  );
};

const OutboxEntry = ({ entry }: { entry: LogEntry }) => {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  const itemName = useItemName();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const isRefused = entry.refusedAs !== undefined;
  const Icon = isRefused ? CircleAlert : Clock;
  const name = itemName(entry);
  return (
    <li className="flex items-center gap-3 px-4 py-2">
      <Icon aria-hidden className={isRefused ? 'text-danger size-5 shrink-0' : 'text-ink-muted size-5 shrink-0'} />
      <div className="min-w-0 flex-1">
        <p>
          <bdi>{name}</bdi> {t('times', { count: entry.count })}
        </p>
        <p className="text-ink-muted text-sm">
          {isRefused
            ? t('outbox.refusedBecause', { reason: problemText({ slug: entry.refusedAs }) })
            : t('outbox.waits', { date: format.date(entry.performedOn) })}
        </p>
      </div>
      <Button
        variant="ghost"
        size="sm"
        aria-label={isRefused ? t('outbox.dismissItem', { item: name }) : t('outbox.cancelItem', { item: name })}
        onPress={() => void takeBack(queryClient, entry.key)}
      >
        {isRefused ? t('outbox.dismiss') : t('outbox.cancel')}
      </Button>
    </li>
  );
};
