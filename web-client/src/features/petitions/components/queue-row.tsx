import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import type { Petition } from '../queries';
import { rotationIn } from '../rotation-name';
import type { Decided } from './decide-dialog';
import { Quote } from './quote';

const tones = { PENDING: 'warning', APPROVED: 'success', DENIED: 'danger', WITHDRAWN: 'neutral' } as const;

type Props = { petition: Petition; onDecide: (decided: Decided) => void };

/** Who asks for what and why, what is unmet, and the answer. */
export const QueueRow = ({ petition, onDecide }: Props) => {
  const { t } = useTranslation('petitions');
  const format = useFormat();
  const { type, status, reason, unmet, requestedAt, allowedActions } = petition;
  const rotation = rotationIn(petition, format.language);
  const names = { resident: format.name(petition.resident), rotation };
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-3 px-4 py-3">
      <div className="flex min-w-0 grow basis-72 flex-col gap-1">
        <h2 className="flex flex-wrap items-center gap-x-2 text-base">
          <bdi>{names.resident}</bdi>
          <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
        </h2>
        <p>{t(`type.${type}`, { rotation })}</p>
        <p className="text-ink-muted text-sm tabular-nums">{format.instant(requestedAt)}</p>
        {reason ? <Quote text={reason} /> : null}
        {unmet && unmet.items > 0 ? (
          <p className="text-warning-soft-ink font-medium">
            {t('queue.unmet', { count: unmet.items, remaining: format.number(unmet.remaining) })}
          </p>
        ) : null}
        <Answer petition={petition} />
      </div>
      <div className="flex flex-wrap gap-2">
        {allowedActions.includes('APPROVE') ? (
          <Button
            size="sm"
            icon={Check}
            aria-label={t(`queue.approveOf.${type}`, names)}
            onPress={() => onDecide({ petition, decision: 'APPROVE' })}
          >
            {t('queue.approve')}
          </Button>
        ) : null}
        {allowedActions.includes('DENY') ? (
          <Button
            size="sm"
            variant="ghost"
            icon={X}
            aria-label={t(`queue.denyOf.${type}`, names)}
            onPress={() => onDecide({ petition, decision: 'DENY' })}
          >
            {t('queue.deny')}
          </Button>
        ) : null}
      </div>
    </li>
  );
};

const Answer = ({ petition: { resolvedAt, resolvedBy, resolution, resolutionCode } }: { petition: Petition }) => {
  const { t } = useTranslation('petitions');
  const format = useFormat();
  return (
    <>
      {resolvedAt && resolvedBy ? (
        <p className="text-ink-muted text-sm">
          {t('resolved', { name: format.name(resolvedBy), when: format.instant(resolvedAt) })}
        </p>
      ) : null}
      {resolutionCode ? <Quote text={t(`queue.code.${resolutionCode}`)} /> : null}
      {resolution && !resolutionCode ? <Quote text={resolution} /> : null}
    </>
  );
};
