import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Meter } from '@/ui/meter';
import type { RotationProgress } from '../queries';
import { awaitingPercent, nameOf, useSumsText } from '../use-sums-text';
import { StateBadge } from './state-badge';

/** A rotation with its state and sum in one line; the caller decides where it leads. */
export const RotationLine = ({ rotation }: { rotation: RotationProgress }): ReactNode => {
  const { t } = useTranslation('progress');
  const { language } = useFormat();
  const sumsText = useSumsText();
  const name = nameOf(rotation, language);
  return (
    <span className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,1fr)_7rem_8rem_17rem]">
      <bdi className="font-medium">{name}</bdi>
      <StateBadge state={rotation.state} />
      {rotation.required > 0 ? (
        <>
          <span className="col-span-2 sm:col-span-1">
            <Meter
              label={name}
              text={sumsText(rotation)}
              percent={rotation.percent}
              awaiting={awaitingPercent(rotation)}
            />
          </span>
          <span className="text-ink-muted col-span-2 text-sm tabular-nums sm:col-span-1">{sumsText(rotation)}</span>
        </>
      ) : (
        <span className="text-ink-muted col-span-2 text-sm">{t('sums.none')}</span>
      )}
    </span>
  );
};
