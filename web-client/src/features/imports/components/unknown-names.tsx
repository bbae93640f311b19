import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/ui/error-state';
import { directoryQuery, type UnknownName } from '../queries';
import { UnknownNameRow } from './unknown-name-row';

type Props = { importId: string; names: readonly UnknownName[] };

/** Names of the file that are nobody's yet; settled here once, they are known in every later file. */
export const UnknownNames = ({ importId, names }: Props) => {
  const { t } = useTranslation('imports');
  const directory = useQuery(directoryQuery());
  return (
    <section aria-labelledby="unknown-names">
      <h2 id="unknown-names" className="text-lg">
        {t('unknown.title', { count: names.length })}
      </h2>
      <p className="text-ink-muted pb-3">{t('unknown.text')}</p>
      {directory.isError ? <ErrorState error={directory.error} onRetry={directory.refetch} /> : null}
      <ul className="border-line bg-surface divide-line divide-y rounded-lg border">
        {names.map((name) => (
          <UnknownNameRow key={name.name} importId={importId} unknown={name} people={directory.data?.items ?? []} />
        ))}
      </ul>
    </section>
  );
};
