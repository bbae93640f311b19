import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { civilDateOf } from '@/lib/format';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { IconButton } from '@/ui/icon-button';
import { useRevokeFeedToken } from '../mutations';
import type { FeedToken } from '../queries';

export const LinkList = ({ tokens }: { tokens: FeedToken[] }) => {
  const { t } = useTranslation('feeds');
  const { plainDate } = useFormat();
  const problemText = useProblemText();
  const revoke = useRevokeFeedToken();
  const [leaving, setLeaving] = useState<FeedToken>();
  const close = (): void => {
    setLeaving(undefined);
    revoke.reset();
  };

  if (tokens.length === 0) return <p className="text-ink-muted">{t('empty')}</p>;
  return (
    <>
      <ul aria-label={t('title')} className="border-line divide-line bg-surface divide-y rounded-lg border">
        {tokens.map((token) => (
          <li key={token.id} className="flex items-center gap-2 py-1.5 ps-4 pe-1.5">
            <div className="min-w-0 flex-1">
              <p className="font-medium">
                <bdi>{token.name}</bdi>
              </p>
              <p className="text-ink-muted text-sm">
                {t('made', { date: plainDate(civilDateOf(token.createdAt)) })}
                {' · '}
                {token.lastUsedOn ? t('lastUsed', { date: plainDate(token.lastUsedOn) }) : t('neverUsed')}
              </p>
            </div>
            <IconButton label={t('revoke', { name: token.name })} icon={Trash2} onPress={() => setLeaving(token)} />
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title={t('revokeTitle')}
        confirmLabel={t('revokeConfirm')}
        isDestructive
        isOpen={leaving !== undefined}
        isSending={revoke.isPending}
        errorMessage={revoke.isError ? problemText(revoke.error) : undefined}
        onClose={close}
        onConfirm={() => leaving && revoke.mutate(leaving.id, { onSuccess: close })}
      >
        {leaving ? t('revokeText', { name: leaving.name }) : null}
      </ConfirmDialog>
    </>
  );
};
