import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/ui/badge';
import { bySubject } from '../changes';
import type { ImportChange, ImportKind } from '../queries';
import { useChangeLabels } from '../use-change-labels';
import { ChangeValues } from './change-values';

type Props = { kind: ImportKind; changes: readonly ImportChange[]; isOpen?: boolean };

/** The difference on a phone: one fold a day, or a person; open where all of it undoes work by hand. */
export const ChangeCards = ({ kind, changes, isOpen = false }: Props) => {
  const { t } = useTranslation('imports');
  const labels = useChangeLabels(kind);
  return (
    <ul aria-label={t('changes.title')} className="border-line bg-surface divide-line divide-y rounded-lg border">
      {bySubject(changes).map(({ subject, changes: some }) => (
        <li key={subject}>
          <details open={isOpen || some.every(({ overwritesManualEdit }) => overwritesManualEdit)}>
            <summary className="flex min-h-12 cursor-pointer items-center justify-between gap-2 px-3">
              <span className="min-w-0 font-semibold">{labels.subject(subject)}</span>
              <span className="text-ink-muted shrink-0 text-sm">{t('changes.count', { count: some.length })}</span>
            </summary>
            <ul className="flex flex-col gap-1 px-3 pb-3">
              {some.map((change) => (
                <ChangeCard key={change.field} change={change} kind={kind} />
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
};

const ChangeCard = ({ change, kind }: { change: ImportChange; kind: ImportKind }) => {
  const { t } = useTranslation('imports');
  const labels = useChangeLabels(kind);
  const family = labels.family(change.field);
  const sides = [
    { title: t('changes.after'), values: change.after },
    { title: t('changes.before'), values: change.before },
    { title: t('changes.lastImport'), values: change.lastImport },
  ];
  return (
    <li
      className={clsx('rounded-md py-1.5', change.overwritesManualEdit && 'bg-warning-soft text-warning-soft-ink px-2')}
    >
      {family ? <Badge family={family}>{labels.field(change.field)}</Badge> : labels.field(change.field)}
      {change.overwritesManualEdit ? <p className="text-sm font-semibold">{t('changes.byHand')}</p> : null}
      <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-2 pt-1">
        {sides.map(({ title, values }) => (
          <div key={title} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-sm">{title}</dt>
            <dd>
              <ChangeValues values={values} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
};
