import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { Import } from '../queries';

const COUNTS = ['rows', 'created', 'updated', 'deleted', 'unchanged'] as const;

/** The difference in five numbers. */
export const ImportCounts = ({ counts }: Pick<Import, 'counts'>) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  return (
    <dl className="border-line bg-surface grid grid-cols-3 gap-px overflow-hidden rounded-lg border sm:grid-cols-5">
      {COUNTS.map((name) => (
        <div key={name} className="flex flex-col-reverse px-3 py-2">
          <dt className="text-ink-muted text-sm">{t(`counts.${name}`)}</dt>
          <dd className="text-xl font-semibold tabular-nums">{format.number(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
};
