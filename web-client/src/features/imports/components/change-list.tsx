import { useTranslation } from 'react-i18next';
import { Checkbox } from '@/ui/checkbox';
import { overwritten } from '../changes';
import type { ImportChange, ImportKind } from '../queries';
import { ChangesTable } from './changes-table';

type Props = {
  kind: ImportKind;
  changes: readonly ImportChange[];
  isOnlyOverwritten: boolean;
  onOnlyOverwritten: (only: boolean) => void;
};

export const ChangeList = ({ kind, changes, isOnlyOverwritten, onOnlyOverwritten }: Props) => {
  const { t } = useTranslation('imports');
  const lost = overwritten(changes);
  const isFiltered = isOnlyOverwritten && lost.length > 0;
  return (
    <section aria-labelledby="changes">
      <div className="flex flex-wrap items-center justify-between gap-x-4 pb-2">
        <h2 id="changes" className="text-lg">
          {t('changes.title')}
        </h2>
        {lost.length > 0 ? (
          <Checkbox isSelected={isFiltered} onChange={onOnlyOverwritten}>
            {t('changes.onlyOverwritten', { count: lost.length })}
          </Checkbox>
        ) : null}
      </div>
      {changes.length === 0 ? (
        <p className="text-ink-muted">{t('changes.none')}</p>
      ) : (
        <ChangesTable kind={kind} changes={isFiltered ? lost : changes} />
      )}
    </section>
  );
};
