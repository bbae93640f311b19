import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { ComboBox } from '@/ui/combo-box';
import { personOptions } from '@/ui/person-options';
import { toast } from '@/ui/toast';
import { useNamePerson } from '../mutations';
import type { DirectoryEntry, UnknownName } from '../queries';

type Props = { importId: string; unknown: UnknownName; people: readonly DirectoryEntry[] };

/** One name, its rows, the people it may mean, and anybody else to choose from. */
export const UnknownNameRow = ({ importId, unknown, people }: Props) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const problemText = useProblemText();
  const { name, rows, count, candidates } = unknown;
  const [accountId, setAccountId] = useState<string | null>(null);
  const assign = useNamePerson();
  const submit = (): void => {
    if (accountId)
      assign.mutate({ importId, name, accountId }, { onSuccess: () => toast({ text: t('unknown.done', { name }) }) });
  };
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-3 md:grid-cols-[minmax(0,1fr)_26rem]">
      <div>
        <h3 className="text-base">
          <bdi>{name}</bdi>
        </h3>
        <p className="text-ink-muted text-sm">
          {t('unknown.rows', { count, rows: format.list(rows.map((row) => format.number(row))) })}
        </p>
        {candidates.length > 0 ? (
          <div className="flex flex-wrap items-center gap-1.5 pt-1">
            <span className="text-sm">{t('unknown.maybe')}</span>
            {candidates.map((candidate) => (
              <Button key={candidate.id} size="sm" onPress={() => setAccountId(candidate.id)}>
                {format.name(candidate)}
              </Button>
            ))}
          </div>
        ) : null}
      </div>
      <div className="flex items-start gap-2">
        <ComboBox
          key={people.length}
          label={t('unknown.pick', { name })}
          isLabelHidden
          placeholder={t('unknown.placeholder')}
          items={personOptions(people, format.language)}
          value={accountId}
          onChange={setAccountId}
          errorMessage={assign.isError ? problemText(assign.error) : undefined}
        />
        <Button isDisabled={!accountId} isSending={assign.isPending} onPress={submit}>
          {t('unknown.assign')}
        </Button>
      </div>
    </li>
  );
};
