import { type Control, type FieldPathByValue, type FieldValues, useController } from 'react-hook-form';
import { PasswordField } from './password-field';
import { TextField, type TextInputProps } from './text-field';
import { useFieldError } from './use-field-error';

type Props<Values extends FieldValues, Name extends FieldPathByValue<Values, string>> = Omit<
  TextInputProps,
  'name' | 'value' | 'onChange' | 'onBlur' | 'inputRef' | 'errorMessage'
> & { control: Control<Values>; name: Name };

/** A text field that belongs to a form; `type="password"` gets a reveal button. */
export const FormTextField = <Values extends FieldValues, Name extends FieldPathByValue<Values, string>>({
  control,
  name,
  type,
  ...rest
}: Props<Values, Name>) => {
  const { field, fieldState } = useController({ control, name });
  const errorOf = useFieldError();
  const shared = {
    ...rest,
    name: field.name,
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    inputRef: field.ref,
    errorMessage: errorOf(fieldState.error?.message),
  };
  return type === 'password' ? <PasswordField {...shared} /> : <TextField {...shared} type={type ?? 'text'} />;
};
