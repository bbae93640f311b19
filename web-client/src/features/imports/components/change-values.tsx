import { Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** The people or the value on one side of the difference. */
export const ChangeValues = ({ values }: { values: readonly string[] | undefined }) => {
  const { t } = useTranslation('imports');
  if (values === undefined) return <span className="text-ink-muted text-sm">{t('changes.noImport')}</span>;
  if (values.length === 0)
    return (
      <span className="text-ink-muted">
        <Minus aria-hidden className="inline size-4" />
        <span className="sr-only">{t('changes.nothing')}</span>
      </span>
    );
  return (
    <span className="flex flex-wrap gap-x-3">
      {values.map((value) => (
        <bdi key={value}>{value}</bdi>
      ))}
    </span>
  );
};
