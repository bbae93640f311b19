import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { holds } from '@/lib/fold';
import { FieldHint, FieldLabel, type FieldTextProps } from './field-text';
import type { Option } from './option';
import { OptionList } from './option-list';

type Props = FieldTextProps & {
  items: readonly Option[];
  value: string | null;
  onChange: (id: string | null) => void;
  onBlur?: () => void;
  placeholder?: string;
  isDisabled?: boolean;
  isLabelHidden?: boolean;
  /** By default the list opens as soon as the field has the focus. */
  opensOnFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
};

/** Choose one of many by typing a part of its label or of the line below it; for long lists such as people. */
export const ComboBox = (props: Props) => {
  const { t } = useTranslation('common');
  const { label, description, errorMessage, isOptional = false, items, value, onChange, onBlur } = props;
  return (
    <AriaComboBox
      {...(props.isLabelHidden ? { 'aria-label': label } : {})}
      {...(onBlur ? { onBlur } : {})}
      defaultItems={items}
      defaultFilter={(text, typed) =>
        items.some((item) => item.label === text && holds(`${text} ${item.description ?? ''}`, typed))
      }
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      menuTrigger={props.opensOnFocus === false ? 'input' : 'focus'}
      allowsEmptyCollection
      isDisabled={props.isDisabled ?? false}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      className="flex w-full flex-col gap-1"
    >
      {props.isLabelHidden ? null : <FieldLabel label={label} isOptional={isOptional} />}
      <div className="relative">
        <Input
          {...(props.inputRef ? { ref: props.inputRef } : {})}
          {...(props.placeholder ? { placeholder: props.placeholder } : {})}
          className="control pe-10"
        />
        <Button className="pressable text-ink-muted absolute inset-y-0 end-0 grid w-10 place-items-center">
          <ChevronDown aria-hidden className="size-4" />
        </Button>
      </div>
      <FieldHint description={description} errorMessage={errorMessage} />
      <Popover className="popover min-w-(--trigger-width)">
        <OptionList empty={t('nothingFound')} />
      </Popover>
    </AriaComboBox>
  );
};
