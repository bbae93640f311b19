import { clsx } from 'clsx';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { FieldLabel } from './field-text';
import type { Option } from './option';

type Props<Id extends string> = {
  label: string;
  items: readonly Option<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  isDisabled?: boolean;
};

/** A few choices in sight, each with a line that explains it; one of them is always chosen. */
export const ChoiceList = <Id extends string>({ label, items, value, onChange, isDisabled = false }: Props<Id>) => (
  <RadioGroup
    value={value}
    onChange={(id) => {
      const chosen = items.find((item) => item.id === id);
      if (chosen) onChange(chosen.id);
    }}
    isDisabled={isDisabled}
    className="flex flex-col gap-1"
  >
    <FieldLabel label={label} isOptional={false} />
    {items.map((item) => (
      <Radio
        key={item.id}
        value={item.id}
        className="flex min-h-11 cursor-pointer items-start gap-2.5 py-1.5 sm:min-h-8"
      >
        {({ isSelected, isFocusVisible }) => (
          <>
            <span
              className={clsx(
                'mt-0.5 grid size-5 shrink-0 place-items-center rounded-full border',
                isSelected ? 'border-accent' : 'border-line-strong bg-surface',
                isFocusVisible && 'outline-focus outline-2 outline-offset-2',
              )}
            >
              {isSelected ? <span className="bg-accent size-2.5 rounded-full" /> : null}
            </span>
            <span className="flex flex-col">
              <span>{item.label}</span>
              {item.description ? <span className="text-ink-muted text-sm">{item.description}</span> : null}
            </span>
          </>
        )}
      </Radio>
    ))}
  </RadioGroup>
);
