import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Option } from './option';

type Props<Id extends string> = {
  label: string;
  items: readonly Option<Id>[];
  value: Id;
  onChange: (id: Id) => void;
};

/** Two to four choices side by side, one of them always chosen. */
export const Segmented = <Id extends string>({ label, items, value, onChange }: Props<Id>) => (
  <ToggleButtonGroup
    aria-label={label}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[value]}
    onSelectionChange={(keys) => {
      const chosen = items.find((item) => keys.has(item.id));
      if (chosen) onChange(chosen.id);
    }}
    className="border-line-strong bg-surface inline-flex w-fit rounded-md border"
  >
    {items.map((item) => (
      <ToggleButton
        key={item.id}
        id={item.id}
        className="pressable border-line-strong hover:bg-sunken data-selected:bg-accent data-selected:text-on-accent min-h-11 min-w-11 border-s px-3 first:border-s-0 first:rounded-e-none last:rounded-s-none not-first:not-last:rounded-none sm:min-h-8.5"
      >
        {item.label}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
