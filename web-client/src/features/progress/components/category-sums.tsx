import { useTranslation } from 'react-i18next';
import { Meter } from '@/ui/meter';
import type { Progress, Sums } from '../queries';
import { awaitingPercent, useSumsText } from '../use-sums-text';

const KEYS = ['KNOWLEDGE', 'SKILLS', 'GUIDANCE'] as const;

/** Each category summed over all rotations; what requires nothing is not shown. */
const sumOf = ({ rotations }: Progress, key: (typeof KEYS)[number]): Sums => {
  const parts = rotations.flatMap(({ categories }) => categories.filter((category) => category.key === key));
  const total = (of: (part: Sums) => number): number => parts.reduce((sum, part) => sum + of(part), 0);
  const required = total((part) => part.required);
  const approved = total((part) => part.approved);
  return {
    required,
    approved,
    awaiting: total((part) => part.awaiting),
    remaining: total((part) => part.remaining),
    percent: required === 0 ? 0 : Math.min(100, Math.round((100 * approved) / required)),
  };
};

export const CategorySums = ({ progress }: { progress: Progress }) => {
  const { t } = useTranslation('progress');
  const sumsText = useSumsText();
  const shown = KEYS.map((key) => ({ key, sums: sumOf(progress, key) })).filter(({ sums }) => sums.required > 0);
  if (shown.length === 0) return <p className="text-ink-muted">{t('sums.none')}</p>;
  return (
    <ul className="flex flex-col gap-3">
      {shown.map(({ key, sums }) => (
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
