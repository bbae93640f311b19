import { type Control, type FieldPathByValue, type FieldValues, useController } from 'react-hook-form';
import { DateField } from './date-field';
import { useFieldError } from './use-field-error';

type Props<Values extends FieldValues, Name extends FieldPathByValue<Values, string>> = {
  control: Control<Values>;
  name: Name;
  label: string;
  description?: string;
  isOptional?: boolean;
};

/** A typed date that belongs to a form; the value is `YYYY-MM-DD`, or empty. */
export const FormDateField = <Values extends FieldValues, Name extends FieldPathByValue<Values, string>>({
  control,
  name,
  ...rest
}: Props<Values, Name>) => {
  const { field, fieldState } = useController({ control, name });
  const errorOf = useFieldError();
  return (
    <DateField
      {...rest}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      errorMessage={errorOf(fieldState.error?.message)}
    />
  );
};
