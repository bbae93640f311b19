import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { useFirstFocus } from '@/ui/use-first-focus';
import type { Chosen } from '../chosen';
import { type Leaf, searchLeaves } from '../leaves';
import { taskQueries } from '../queries';
import { useFavourites } from '../use-favourites';
import { ItemChoices } from './item-choices';

/** So many are shown at once; a word more finds the rest. */
const SHOWN = 40;

type Props = { leaves: readonly Leaf[]; onPick: (item: Chosen) => void };

/** Finds an item by a few letters of either script; before anything is typed, favourites and what was logged last stand first. */
export const ItemPicker = ({ leaves, onPick }: Props) => {
  const { t } = useTranslation(['tasks', 'common']);
  const field = useFirstFocus<HTMLInputElement>();
  const [typed, setTyped] = useState('');
  const recent = useQuery(taskQueries.recent()).data?.items ?? [];
  const { ids } = useFavourites();
  const found = searchLeaves(leaves, typed);
  const isIdle = typed.trim() === '';
  const favourites = isIdle ? ids.flatMap((favourite) => leaves.find(({ id }) => id === favourite) ?? []) : [];
  const first = isIdle ? leaves.filter(({ id }) => recent.some(({ itemId }) => itemId === id)) : [];
  const others = [...new Set([...first, ...found])].filter((leaf) => !favourites.includes(leaf)).slice(0, SHOWN);
  const best = favourites[0] ?? others[0];
  const pick = (leaf: Leaf): void => onPick({ itemId: leaf.id, itemName: leaf.name, itemNameHe: leaf.nameHe });
  return (
    <>
      <SearchField
        aria-label={t('log.search')}
        value={typed}
        onChange={setTyped}
        onSubmit={() => {
          if (best) pick(best);
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
      {best === undefined ? <p className="text-ink-muted">{t('common:nothingFound')}</p> : null}
      <Group title={t('favourites.title')} leaves={favourites} onPick={pick} />
      {favourites.length > 0 ? (
        <Group title={t('favourites.others')} leaves={others} onPick={pick} />
      ) : (
        <ItemChoices leaves={others} onPick={pick} />
      )}
    </>
  );
};

type GroupProps = { title: string; leaves: readonly Leaf[]; onPick: (leaf: Leaf) => void };

const Group = ({ title, leaves, onPick }: GroupProps) => {
  const id = useId();
  if (leaves.length === 0) return null;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-1">
      <h3 id={id} className="text-ink-muted text-sm">
        {title}
      </h3>
      <ItemChoices leaves={leaves} onPick={onPick} />
    </section>
  );
};
