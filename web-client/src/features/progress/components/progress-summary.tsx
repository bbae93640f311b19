import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { ProgressRing } from '@/ui/progress-ring';
import { activeRotation, type Progress } from '../queries';
import { awaitingPercent, useSumsText } from '../use-sums-text';
import { Activity } from './activity';
import { CategorySums } from './category-sums';
import { Milestones } from './milestones';
import { PaceCard } from './pace-card';

/** All about how far a resident is: everything required, the active rotation, categories, activity, milestones. */
export const ProgressSummary = ({ progress, isOwn = false }: { progress: Progress; isOwn?: boolean }) => {
  const { t } = useTranslation('progress');
  const sumsText = useSumsText();
  const format = useFormat();
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <Part title={t('total')}>
        <div className="flex items-center gap-4">
          <ProgressRing
            label={t('total')}
            text={sumsText(progress.total)}
            percent={progress.total.percent}
            awaiting={awaitingPercent(progress.total)}
          />
          <div className="text-ink-muted min-w-0 tabular-nums">
            <p>{sumsText(progress.total)}</p>
            {progress.trainingYear === undefined ? null : <p>{t('trainingYear', { year: progress.trainingYear })}</p>}
            {progress.estimatedEnd === undefined ? null : (
              <p>{t('estimatedEnd', { date: format.plainDate(progress.estimatedEnd) })}</p>
            )}
          </div>
        </div>
      </Part>
      <Part title={t('pace.title')}>
        <PaceCard isOwn={isOwn} rotation={activeRotation(progress)} pace={progress.pace} />
      </Part>
      <Part title={t('categories')}>
        <CategorySums progress={progress} />
      </Part>
      <Part title={t('activity.title')}>
        <Activity progress={progress} />
      </Part>
      <Part title={t('milestones.title')}>
        <Milestones milestones={progress.milestones} />
      </Part>
    </div>
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="border-line border-t py-5 first:border-t-0 first:pt-1 lg:nth-[-n+2]:border-t-0 lg:nth-[-n+2]:pt-1"
    >
      <h2 id={id} className="pb-3 text-base">
        {title}
      </h2>
      {children}
    </section>
  );
};
