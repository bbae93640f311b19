import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { ComboBox } from '@/ui/combo-box';
import { personOptions } from '@/ui/person-options';
import { toast } from '@/ui/toast';
import { useNamePerson } from '../mutations';
import type { DirectoryEntry, UnresolvedName } from '../queries';

const SHOWN_DATES = 5;

type Props = { unresolved: UnresolvedName; people: readonly DirectoryEntry[] };

/** One name, where it stands, and the choice of whose it is. */
export const UnresolvedNameRow = ({ unresolved: { name, count, dates }, people }: Props) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const problemText = useProblemText();
  const [accountId, setAccountId] = useState<string | null>(null);
  const assign = useNamePerson();
  const submit = (): void => {
    if (accountId)
      assign.mutate({ name, accountId }, { onSuccess: () => toast({ text: t('unresolved.done', { name, count }) }) });
  };
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-3 md:grid-cols-[minmax(0,1fr)_24rem]">
      <div>
        <h2 className="text-base">
          <bdi>{name}</bdi>
        </h2>
        <p className="text-ink-muted text-sm">{t('unresolved.count', { count })}</p>
        <ul className="flex flex-wrap gap-x-3 text-sm">
          {dates.slice(0, SHOWN_DATES).map((date) => (
            <li key={date}>
              <Link to="/on-call" search={{ tab: 'team', date }} className="text-accent underline underline-offset-2">
                {format.date(date)}
              </Link>
            </li>
          ))}
          {dates.length > SHOWN_DATES ? (
            <li className="text-ink-muted">{t('unresolved.more', { count: dates.length - SHOWN_DATES })}</li>
          ) : null}
        </ul>
      </div>
      <div className="flex items-start gap-2">
        <ComboBox
          label={t('unresolved.pick', { name })}
          isLabelHidden
          placeholder={t('unresolved.placeholder')}
          items={personOptions(people, format.language)}
          value={accountId}
          onChange={setAccountId}
          errorMessage={assign.isError ? problemText(assign.error) : undefined}
        />
        <Button isDisabled={!accountId} isSending={assign.isPending} onPress={submit}>
          {t('unresolved.assign')}
        </Button>
      </div>
    </li>
  );
};
