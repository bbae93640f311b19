import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { addDays } from '@/lib/civil-date';
import { Badge } from '@/ui/badge';
import { ProgressRing } from '@/ui/progress-ring';
import type { Progress, Sums } from '../queries';
import { awaitingPercent, nameOf, useSumsText } from '../use-sums-text';

type Props = {
  /** The rotation in which the resident is now. */
  rotation: (Sums & { rotationId: string; name: string; nameHe?: string | undefined }) | undefined;
  pace: Progress['pace'];
  isOwn: boolean;
};

/** The answer to "am I on pace": the active rotation's sum, and where its time stands. */
export const PaceCard = ({ rotation, pace, isOwn }: Props) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const sumsText = useSumsText();
  if (!rotation)
    return (
      <p className="text-ink-muted">
        {t(isOwn ? 'pace.none' : 'pace.noneOfTheirs')}{' '}
        {isOwn ? (
          <Link to="/rotations" className="text-accent underline underline-offset-2">
            {t('pace.choose')}
          </Link>
        ) : null}
      </p>
    );
  const name = nameOf(rotation, format.language);
  return (
    <div className="flex items-center gap-4">
      <ProgressRing
        label={name}
        text={sumsText(rotation)}
        percent={rotation.percent}
        awaiting={awaitingPercent(rotation)}
      />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2">
          {isOwn ? (
            <Link
              to="/rotations/$id"
              params={{ id: rotation.rotationId }}
              search={{}}
              className="hover:text-accent font-semibold underline underline-offset-4"
            >
              <bdi>{name}</bdi>
            </Link>
          ) : (
            <bdi className="font-semibold">{name}</bdi>
          )}
          {pace ? (
            <Badge tone={pace.behind ? 'warning' : 'success'}>
              {pace.behind ? t('pace.behind') : t('pace.onPace')}
            </Badge>
          ) : null}
        </p>
        <p className="text-ink-muted text-sm tabular-nums">{sumsText(rotation)}</p>
        {pace ? (
          <p className="text-ink-muted text-sm tabular-nums">
            {t('pace.time', {
              percent: pace.elapsedPercent,
              end: format.date(addDays(pace.startedOn, pace.plannedDays)),
            })}
          </p>
        ) : null}
      </div>
    </div>
  );
};
