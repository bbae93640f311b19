import { useTranslation } from 'react-i18next';
import { Meter } from '@/ui/meter';
import type { RotationProgress } from '../queries';
import { awaitingPercent, useSumsText } from '../use-sums-text';

/** How far each category is; what requires nothing is not shown. */
export const CategoryMeters = ({ categories }: Pick<RotationProgress, 'categories'>) => {
  const { t } = useTranslation('progress');
  const sumsText = useSumsText();
  const shown = categories.filter(({ required }) => required > 0);
  if (shown.length === 0) return <p className="text-ink-muted">{t('sums.none')}</p>;
  return (
    <ul className="flex flex-col gap-3">
      {shown.map(({ key, ...sums }) => (
        <li key={key} className="flex flex-col gap-1">
          <p className="flex flex-wrap justify-between gap-x-4">
            <span className="font-medium">{t(`category.${key}`)}</span>
            <span className="text-ink-muted text-sm tabular-nums">{sumsText(sums)}</span>
          </p>
          <Meter
            label={t(`category.${key}`)}
            text={sumsText(sums)}
            percent={sums.percent}
            awaiting={awaitingPercent(sums)}
          />
        </li>
      ))}
    </ul>
  );
};
