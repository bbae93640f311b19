import { useTranslation } from 'react-i18next';

const widths = ['w-full', 'w-11/12', 'w-4/5', 'w-full', 'w-2/3'];

/** Stands where a list or text will be, in about its height, so that nothing jumps when it comes. */
export const Skeleton = ({ rows = 5 }: { rows?: number }) => {
  const { t } = useTranslation('common');
  return (
    <div role="status" aria-label={t('loading')} className="flex animate-pulse flex-col gap-3 py-2">
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={`bg-line h-5 rounded-sm ${widths[index % widths.length] ?? 'w-full'}`} />
      ))}
    </div>
  );
};
