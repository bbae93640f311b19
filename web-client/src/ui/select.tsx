import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { FieldHint, FieldLabel, type FieldTextProps } from './field-text';
import type { Option } from './option';
import { OptionList } from './option-list';

type Props<Id extends string> = FieldTextProps & {
  items: readonly Option<Id>[];
  /** Null when nothing is chosen yet. */
  value: Id | null;
  onChange: (id: Id) => void;
  onBlur?: () => void;
  placeholder?: string;
  isDisabled?: boolean;
  /** Filters carry their label only for those who listen. */
  isLabelHidden?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
};

export const Select = <Id extends string>(props: Props<Id>) => {
  const { label, description, errorMessage, isOptional = false, items, value, onChange, onBlur } = props;
  return (
    <AriaSelect
      {...(props.isLabelHidden ? { 'aria-label': label } : {})}
      {...(props.placeholder ? { placeholder: props.placeholder } : {})}
      {...(onBlur ? { onBlur } : {})}
      value={value}
      onChange={(key) => {
        const chosen = items.find((item) => item.id === key);
        if (chosen) onChange(chosen.id);
      }}
      isDisabled={props.isDisabled ?? false}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      className="flex w-full flex-col gap-1"
    >
      {props.isLabelHidden ? null : <FieldLabel label={label} isOptional={isOptional} />}
      <Button
        {...(props.buttonRef ? { ref: props.buttonRef } : {})}
        className="control flex cursor-pointer items-center gap-2"
      >
        <SelectValue<Option> className="data-placeholder:text-ink-muted min-w-0 flex-1 truncate">
          {({ selectedItem, defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : (selectedItem?.label ?? items.find((item) => item.id === value)?.label)
          }
        </SelectValue>
        <ChevronDown aria-hidden className="text-ink-muted size-4 shrink-0" />
      </Button>
      <FieldHint description={description} errorMessage={errorMessage} />
      <Popover className="popover min-w-(--trigger-width)">
        <OptionList items={items} />
      </Popover>
    </AriaSelect>
  );
};
