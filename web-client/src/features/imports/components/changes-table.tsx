import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/ui/badge';
import { useWide } from '@/ui/use-wide';
import { bySubject } from '../changes';
import type { ImportChange, ImportKind } from '../queries';
import { useChangeLabels } from '../use-change-labels';
import { ChangeCards } from './change-cards';
import { ChangeValues } from './change-values';

type Props = { kind: ImportKind; changes: readonly ImportChange[] };

/** The difference three ways: what the file says, what stands there now, what the last import had put there. */
export const ChangesTable = (props: Props) => (useWide() ? <WideChanges {...props} /> : <ChangeCards {...props} />);

const cell = 'border-line border-b px-3 py-1.5 text-start align-top';

const WideChanges = ({ kind, changes }: Props) => {
  const { t } = useTranslation('imports');
  const labels = useChangeLabels(kind);
  const heads = [t(`changes.field.${kind}`), t('changes.after'), t('changes.before'), t('changes.lastImport')];
  return (
    <div
      role="group"
      aria-label={t('changes.title')}
      // The table scrolls by keyboard only when it can hold the focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="border-line bg-surface relative max-h-[70dvh] overflow-auto rounded-lg border outline-offset-[-2px]"
    >
      <table className="w-full border-separate border-spacing-0">
        <caption className="sr-only">{t('changes.title')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th
                key={head}
                scope="col"
                className={clsx(cell, 'text-ink-muted bg-surface sticky top-0 z-2 text-sm font-medium')}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {bySubject(changes).map(({ subject, changes: some }) => (
          <tbody key={subject}>
            <tr>
              <th scope="rowgroup" colSpan={heads.length} className={clsx(cell, 'bg-sunken font-semibold')}>
                {labels.subject(subject)}
              </th>
            </tr>
            {some.map((change) => (
              <ChangeRow key={change.field} change={change} kind={kind} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};

const ChangeRow = ({ change, kind }: { change: ImportChange; kind: ImportKind }) => {
  const { t } = useTranslation('imports');
  const labels = useChangeLabels(kind);
  const family = labels.family(change.field);
  return (
    <tr className={clsx(change.overwritesManualEdit && 'bg-warning-soft text-warning-soft-ink')}>
      <th scope="row" className={clsx(cell, 'w-48 font-normal')}>
        {family ? <Badge family={family}>{labels.field(change.field)}</Badge> : labels.field(change.field)}
      </th>
      <td className={clsx(cell, 'font-medium')}>
        <ChangeValues values={change.after} />
      </td>
      <td className={cell}>
        <ChangeValues values={change.before} />
        {change.overwritesManualEdit ? (
          <span className="block text-sm font-semibold">{t('changes.byHand')}</span>
        ) : null}
      </td>
      <td className={cell}>
        <ChangeValues values={change.lastImport} />
      </td>
    </tr>
  );
};
