import type { Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField, type TextFieldProps } from 'react-aria-components/TextField';
import { FieldHint, FieldLabel, type FieldTextProps } from './field-text';

type Props = Omit<TextFieldProps, 'className' | 'children' | 'validationBehavior'> &
  FieldTextProps & { rows?: number; inputRef?: Ref<HTMLTextAreaElement> };

/** A text of several lines; each line runs in the direction of its own script. */
export const TextArea = (props: Props) => {
  const { label, description, errorMessage, isOptional = false, rows = 3, inputRef, ...rest } = props;
  return (
    <TextField
      {...rest}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      className="flex w-full flex-col gap-1"
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <AriaTextArea
        {...(inputRef ? { ref: inputRef } : {})}
        rows={rows}
        dir="auto"
        className="control py-1.5 [unicode-bidi:plaintext]"
      />
      <FieldHint description={description} errorMessage={errorMessage} />
    </TextField>
  );
};
