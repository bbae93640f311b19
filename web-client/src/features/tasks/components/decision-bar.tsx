import { Check, CornerUpLeft, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';

type Props = {
  count: number;
  /** None chosen means: approve all of them, or answer the one that is marked. */
  chosen: number;
  isSending: boolean;
  onSelectAll: (all: boolean) => void;
  onApprove: () => void;
  onAsk: (verdict: 'REJECT' | 'RETURN') => void;
};

/** Stays in reach while the entries scroll below it. */
export const DecisionBar = ({ count, chosen, isSending, onSelectAll, onApprove, onAsk }: Props) => {
  const { t } = useTranslation('tasks');
  return (
    <div className="bg-canvas sticky top-0 z-10 flex flex-wrap items-center gap-x-1 gap-y-2 ps-4 pb-3 max-sm:pe-0 sm:gap-x-2">
      <div className="grow">
        <Checkbox isSelected={chosen === count} isIndeterminate={chosen > 0 && chosen < count} onChange={onSelectAll}>
          {chosen > 0 ? t('queue.chosen', { count: chosen }) : t('queue.chooseAll')}
        </Checkbox>
      </div>
      <Button variant="ghost" size="sm" icon={CornerUpLeft} isDisabled={isSending} onPress={() => onAsk('RETURN')}>
        {t('queue.return')}
      </Button>
      <Button variant="ghost" size="sm" icon={X} isDisabled={isSending} onPress={() => onAsk('REJECT')}>
        {t('queue.reject')}
      </Button>
      <div className="flex w-full flex-col max-sm:-ms-4 max-sm:w-[calc(100%+1rem)] sm:w-auto">
        <Button variant="primary" icon={Check} isSending={isSending} onPress={onApprove}>
          {t('queue.approve', { count: chosen || count })}
        </Button>
      </div>
    </div>
  );
};
