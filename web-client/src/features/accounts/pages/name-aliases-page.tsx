import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { civilDateOf } from '@/lib/format';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { IconButton } from '@/ui/icon-button';
import { LoadMore } from '@/ui/load-more';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { useDeleteNameAlias } from '../mutations';
import { accountQueries, type NameAlias, nameAliasQueries } from '../queries';

/** Spellings of names that rosters use, each bound to a person by an admin. */
export const NameAliasesPage = () => {
  const { t } = useTranslation('accounts');
  const aliases = useInfiniteQuery(nameAliasQueries.list());
  return (
    <>
      <PageHead title={t('aliases.title')} description={t('aliases.text')} />
      {aliases.isPending ? <Skeleton /> : null}
      {aliases.isError ? <ErrorState error={aliases.error} onRetry={aliases.refetch} /> : null}
      {aliases.isSuccess ? <AliasList aliases={aliases.data.pages.flatMap((page) => page.items)} /> : null}
      <LoadMore query={aliases} />
    </>
  );
};

const AliasList = ({ aliases }: { aliases: NameAlias[] }) => {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const problemText = useProblemText();
  const directory = useQuery(accountQueries.directory());
  const remove = useDeleteNameAlias();
  const [leaving, setLeaving] = useState<NameAlias>();
  const close = (): void => {
    setLeaving(undefined);
    remove.reset();
  };
  const personOf = ({ accountId }: NameAlias): string => {
    const person = directory.data?.items.find(({ id }) => id === accountId);
    return person ? format.name(person) : t('aliases.formerMember');
  };

  if (aliases.length === 0) return <EmptyState title={t('aliases.empty')}>{t('aliases.emptyText')}</EmptyState>;
  return (
    <>
      <DataTable
        caption={t('aliases.title')}
        rows={aliases}
        rowKey={({ id }) => id}
        columns={[
          { id: 'name', header: t('aliases.name'), cell: ({ name }) => <bdi>{name}</bdi> },
          {
            id: 'person',
            header: t('aliases.person'),
            cell: (alias) => (directory.isPending ? null : personOf(alias)),
          },
          {
            id: 'since',
            header: t('aliases.since'),
            cell: ({ createdAt }) => format.plainDate(civilDateOf(createdAt)),
          },
        ]}
        actionsLabel={t('actions')}
        actions={(alias) => (
          <IconButton
            label={t('aliases.delete', { name: alias.name })}
            icon={Trash2}
            onPress={() => setLeaving(alias)}
          />
        )}
      />
      <ConfirmDialog
        title={t('aliases.deleteTitle')}
        confirmLabel={t('aliases.deleteConfirm')}
        isDestructive
        isOpen={leaving !== undefined}
        isSending={remove.isPending}
        errorMessage={remove.isError ? problemText(remove.error) : undefined}
        onClose={close}
        onConfirm={() => leaving && remove.mutate(leaving.id, { onSuccess: close })}
      >
        {leaving ? t('aliases.deleteText', { name: leaving.name, person: personOf(leaving) }) : null}
      </ConfirmDialog>
    </>
  );
};
