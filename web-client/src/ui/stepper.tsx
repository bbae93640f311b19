import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { NumberField } from 'react-aria-components/NumberField';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from './field-text';
import { Ltr } from './ltr';

type Props = {
  label: string;
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
  /** Larger steps on buttons of their own. */
  leaps?: readonly number[];
};

const edge =
  'pressable text-ink hover:bg-sunken data-disabled:text-line-strong grid size-11 shrink-0 place-items-center';

/** A count by thumb: one less, one more, and larger steps; it can be typed too. */
export const Stepper = ({ label, value, onChange, min, max, leaps = [] }: Props) => {
  const { t } = useTranslation('common');
  const change = (next: number): void => onChange(Number.isNaN(next) ? min : Math.min(max, Math.max(min, next)));
  return (
    <NumberField
      value={value}
      onChange={change}
      minValue={min}
      maxValue={max}
      className="flex flex-col gap-1"
      formatOptions={{ maximumFractionDigits: 0 }}
    >
      <FieldLabel label={label} isOptional={false} />
      <div className="flex flex-wrap items-center gap-2">
        <Group className="border-line-strong bg-surface flex rounded-md border">
          <Button slot="decrement" className={edge}>
            <Minus aria-hidden className="size-5" />
          </Button>
          <Input className="text-ink w-14 bg-transparent text-center text-lg font-semibold tabular-nums outline-offset-[-2px]" />
          <Button slot="increment" className={edge}>
            <Plus aria-hidden className="size-5" />
          </Button>
        </Group>
        {leaps.map((leap) => (
          <Button
            key={leap}
            slot={null}
            aria-label={t('stepper.add', { count: leap })}
            onPress={() => change(value + leap)}
            className="pressable border-line-strong bg-surface hover:bg-sunken min-h-11 min-w-11 border px-2 font-medium"
          >
            <Ltr>{`+${leap}`}</Ltr>
          </Button>
        ))}
      </div>
    </NumberField>
  );
};
