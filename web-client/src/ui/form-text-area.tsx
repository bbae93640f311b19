import { type Control, type FieldPathByValue, type FieldValues, useController } from 'react-hook-form';
import { TextArea } from './text-area';
import { useFieldError } from './use-field-error';

type Props<Values extends FieldValues, Name extends FieldPathByValue<Values, string>> = {
  control: Control<Values>;
  name: Name;
  label: string;
  description?: string;
  isOptional?: boolean;
  rows?: number;
};

/** A text of several lines that belongs to a form. */
export const FormTextArea = <Values extends FieldValues, Name extends FieldPathByValue<Values, string>>({
  control,
  name,
  ...rest
}: Props<Values, Name>) => {
  const { field, fieldState } = useController({ control, name });
  const errorOf = useFieldError();
  return (
    <TextArea
      {...rest}
      name={field.name}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      errorMessage={errorOf(fieldState.error?.message)}
    />
  );
};
