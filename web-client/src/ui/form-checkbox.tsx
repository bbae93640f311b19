import type { ReactNode } from 'react';
import { type Control, type FieldPathByValue, type FieldValues, useController } from 'react-hook-form';
import { Checkbox } from './checkbox';

type Props<Values extends FieldValues, Name extends FieldPathByValue<Values, boolean>> = {
  control: Control<Values>;
  name: Name;
  children: ReactNode;
};

/** A yes or no that belongs to a form. */
export const FormCheckbox = <Values extends FieldValues, Name extends FieldPathByValue<Values, boolean>>({
  control,
  name,
  children,
}: Props<Values, Name>) => {
  const { field } = useController({ control, name });
  return (
    <Checkbox name={field.name} isSelected={field.value} onChange={field.onChange} onBlur={field.onBlur}>
      {children}
    </Checkbox>
  );
};
