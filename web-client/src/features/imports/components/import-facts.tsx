import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { directoryQuery, type Import } from '../queries';
import { ImportStatus } from './import-status';

/** Where the import comes from and how it was taken, in a line or two. */
export const ImportFacts = ({ preview }: { preview: Import }) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const directory = useQuery(directoryQuery());
  const person = directory.data?.items.find(({ id }) => id === preview.createdBy);
  const facts = [
    t(`kind.${preview.kind}`),
    preview.sheetName ? t('facts.sheet', { sheet: preview.sheetName }) : '',
    preview.kind === 'ON_CALL' ? t(`mode.${preview.mode}`) : '',
    t(`edits.${preview.manualEdits}`),
    t('facts.read', { when: format.instant(preview.createdAt), who: person ? format.name(person) : '–' }),
    preview.committedAt ? t('facts.committed', { when: format.instant(preview.committedAt) }) : '',
    preview.undoneAt ? t('facts.undone', { when: format.instant(preview.undoneAt) }) : '',
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      <ImportStatus status={preview.status} />
      <ul className="text-ink-muted flex flex-wrap gap-x-2">
        {facts
          .filter((fact) => fact !== '')
          .map((fact) => (
            <li key={fact} className="not-last:after:content-['_·']">
              {fact}
            </li>
          ))}
      </ul>
    </div>
  );
};
