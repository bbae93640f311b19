import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import type { Chosen } from '../chosen';
import type { RecentItem } from '../queries';
import { useItemName } from '../use-item-name';
import { useLog } from '../use-outbox';

type Props = { items: readonly RecentItem[]; onOpen: (item: Chosen) => void };

/** What was logged last, each to be logged again by one tap, or opened to say more about it. */
export const RecentItems = ({ items, onOpen }: Props) => {
  const { t } = useTranslation('tasks');
  const itemName = useItemName();
  const log = useLog();
  if (items.length === 0) return <p className="text-ink-muted px-4 py-3">{t('recent.none')}</p>;
  return (
    <ul className="divide-line divide-y">
      {items.map(({ itemId, name, nameHe, lastCount, lastNote }) => {
        const item = { itemId, itemName: name, itemNameHe: nameHe };
        return (
          <li key={itemId} className="flex items-center gap-2 pe-3">
            <button
              type="button"
              aria-label={itemName(item)}
              onClick={() => onOpen({ ...item, count: lastCount, note: lastNote })}
              className="pressable hover:text-accent min-h-12 min-w-0 flex-1 px-4 py-1.5 text-start outline-offset-[-2px]"
            >
              <span className="line-clamp-2">
                <bdi>{itemName(item)}</bdi>
              </span>
            </button>
            <Button
              size="sm"
              icon={Check}
              aria-label={t('recent.again', { item: itemName(item), count: lastCount })}
              onPress={() => log({ ...item, count: lastCount })}
            >
              {t('log.submit', { count: lastCount })}
            </Button>
          </li>
        );
      })}
    </ul>
  );
};
