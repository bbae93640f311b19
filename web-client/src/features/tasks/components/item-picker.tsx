import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { useFirstFocus } from '@/ui/use-first-focus';
import type { Chosen } from '../chosen';
import { type Leaf, searchLeaves } from '../leaves';
import { taskQueries } from '../queries';
import { useItemName } from '../use-item-name';

/** So many are shown at once; a word more finds the rest. */
const SHOWN = 40;

type Props = { leaves: readonly Leaf[]; onPick: (item: Chosen) => void };

/** Finds an item by a few letters of either script; before anything is typed, what was logged last stands first. */
export const ItemPicker = ({ leaves, onPick }: Props) => {
  const { t } = useTranslation(['tasks', 'common']);
  const itemName = useItemName();
  const field = useFirstFocus<HTMLInputElement>();
  const [typed, setTyped] = useState('');
  const recent = useQuery(taskQueries.recent()).data?.items ?? [];
  const found = searchLeaves(leaves, typed);
  const first = typed.trim() === '' ? leaves.filter(({ id }) => recent.some(({ itemId }) => itemId === id)) : [];
  const shown = [...first, ...found.filter((leaf) => !first.includes(leaf))].slice(0, SHOWN);
  const pick = (leaf: Leaf): void => onPick({ itemId: leaf.id, itemName: leaf.name, itemNameHe: leaf.nameHe });
  return (
    <>
      <SearchField
        aria-label={t('log.search')}
        value={typed}
        onChange={setTyped}
        onSubmit={() => {
          if (shown[0]) pick(shown[0]);
        }}
      >
        <Input
          ref={field}
          placeholder={t('log.search')}
          className="control [&::-webkit-search-cancel-button]:hidden"
          enterKeyHint="go"
        />
      </SearchField>
      <p role="status" className="sr-only">
        {t('log.found', { count: found.length })}
      </p>
      {shown.length === 0 ? <p className="text-ink-muted">{t('common:nothingFound')}</p> : null}
      <ul className="-mx-2 flex flex-col">
        {shown.map((leaf) => (
          <li key={leaf.id}>
            <button
              type="button"
              onClick={() => pick(leaf)}
              className="pressable hover:bg-sunken flex min-h-11 w-full items-center gap-3 px-2 py-1.5 text-start"
            >
              <span className="min-w-0 flex-1">
                <bdi>{itemName(leaf)}</bdi>
                {leaf.domain ? (
                  <span className="text-ink-muted block text-sm">
                    <bdi>{itemName(leaf.domain)}</bdi>
                  </span>
                ) : null}
              </span>
              {leaf.counts.required > 0 ? (
                <span className="text-ink-muted text-sm tabular-nums">
                  {leaf.counts.remaining > 0
                    ? t('remaining', { count: leaf.counts.remaining })
                    : t('leafState.COMPLETE')}
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
