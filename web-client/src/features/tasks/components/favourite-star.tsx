import { clsx } from 'clsx';
import { Star } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { toast } from '@/ui/toast';
import { useMark } from '../mutations';
import { useFavourites } from '../use-favourites';

/** Marks an item as a favourite and takes the mark off; a refusal is told, and the star is as it was. */
export const FavouriteStar = ({ itemId }: { itemId: string }) => {
  const { t } = useTranslation('tasks');
  const problemText = useProblemText();
  const { ids, isKnown } = useFavourites();
  const { mutate } = useMark((error) => toast({ text: problemText(error), tone: 'danger' }));
  const isFavourite = ids.includes(itemId);
  return (
    <ToggleButton
      aria-label={t(isFavourite ? 'favourites.remove' : 'favourites.add')}
      isSelected={isFavourite}
      isDisabled={!isKnown}
      onChange={(next) => mutate({ itemId, isFavourite: next })}
      className="pressable text-ink-muted hover:bg-sunken hover:text-ink data-selected:text-accent data-disabled:text-line-strong grid size-11 shrink-0 place-items-center sm:size-9"
    >
      <Star aria-hidden className={clsx('size-5', isFavourite && 'fill-current')} />
    </ToggleButton>
  );
};
