import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import type { Option } from './option';
import { Select } from './select';
import { useFieldError } from './use-field-error';

type Props<Values extends FieldValues, Name extends FieldPath<Values>> = {
  control: Control<Values>;
  name: Name;
  label: string;
  items: readonly Option[];
  description?: string;
  placeholder?: string;
  isOptional?: boolean;
};

/** A select that belongs to a form; an empty text means that nothing is chosen yet. */
export const FormSelect = <Values extends FieldValues, Name extends FieldPath<Values>>({
  control,
  name,
  ...rest
}: Props<Values, Name>) => {
  const { field, fieldState } = useController({ control, name });
  const errorOf = useFieldError();
  return (
    <Select
      {...rest}
      value={field.value || null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      buttonRef={field.ref}
      errorMessage={errorOf(fieldState.error?.message)}
    />
  );
};
