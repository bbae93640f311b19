import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Ltr } from '@/ui/ltr';
import type { Progress } from '../queries';

/** Quarters of everything that is required, reached or not. */
export const Milestones = ({ milestones }: Pick<Progress, 'milestones'>) => {
  const { t } = useTranslation('progress');
  return (
    <ul className="flex flex-wrap gap-2">
      {milestones.map(({ percent, reached }) => (
        <li
          key={percent}
          className={
            reached
              ? 'bg-success-soft text-success-soft-ink flex items-center gap-1 rounded-full px-3 py-1 font-medium'
              : 'border-line-strong text-ink-muted flex items-center gap-1 rounded-full border border-dashed px-3 py-1'
          }
        >
          {reached ? <Check aria-hidden className="size-4" /> : null}
          <Ltr className="tabular-nums">{`${percent}%`}</Ltr>
          <span className="sr-only">{reached ? t('milestones.reached') : t('milestones.ahead')}</span>
        </li>
      ))}
    </ul>
  );
};
