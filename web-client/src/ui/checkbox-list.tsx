import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Checkbox } from './checkbox';
import { FieldLabel } from './field-text';
import type { Option } from './option';

type Props = {
  label: string;
  isOptional?: boolean;
  items: readonly Option[];
  value: string[];
  onChange: (ids: string[]) => void;
};

/** Any number of a few choices, all in sight. */
export const CheckboxList = ({ label, isOptional = false, items, value, onChange }: Props) => (
  <CheckboxGroup value={value} onChange={onChange} className="flex flex-col gap-1">
    <FieldLabel label={label} isOptional={isOptional} />
    <div className="grid gap-x-4 min-[400px]:grid-cols-2">
      {items.map((item) => (
        <Checkbox key={item.id} value={item.id}>
          {item.label}
        </Checkbox>
      ))}
    </div>
  </CheckboxGroup>
);
