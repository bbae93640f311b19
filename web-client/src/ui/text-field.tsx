import { clsx } from 'clsx';
import type { ReactNode, Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField, type TextFieldProps } from 'react-aria-components/TextField';
import { FieldHint, FieldLabel, type FieldTextProps } from './field-text';

export type TextInputProps = Omit<TextFieldProps, 'className' | 'children' | 'validationBehavior'> &
  FieldTextProps & {
    inputRef?: Ref<HTMLInputElement>;
    /** Addresses, passwords and codes keep their own order inside Hebrew pages. */
    isLtr?: boolean;
    placeholder?: string;
    /** Something that belongs into the field's end, such as a reveal button. */
    end?: ReactNode;
  };

export const TextField = (props: TextInputProps) => {
  const { label, description, errorMessage, isOptional = false, inputRef, isLtr, placeholder, end, ...rest } = props;
  return (
    <AriaTextField
      {...rest}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      className="flex w-full flex-col gap-1"
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <div className="relative">
        <Input
          {...(inputRef ? { ref: inputRef } : {})}
          {...(isLtr ? { dir: 'ltr' } : {})}
          {...(placeholder ? { placeholder } : {})}
          className={clsx('control', isLtr && 'rtl:text-end', end && 'field-with-end')}
        />
        {end}
      </div>
      <FieldHint description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
};
