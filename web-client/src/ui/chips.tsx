import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useFormat } from '@/i18n/use-format';

export type Chip<Id extends string> = { id: Id; label: string; count?: number };

type Props<Id extends string> = {
  label: string;
  items: readonly Chip<Id>[];
  /** Null where nothing narrows the list. */
  value: Id | null;
  onChange: (id: Id | null) => void;
};

/** Narrows a list to one kind; each chip says how many there are. Pressing the chosen one widens again. */
export const Chips = <Id extends string>({ label, items, value, onChange }: Props<Id>) => {
  const format = useFormat();
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => onChange(items.find(({ id }) => keys.has(id))?.id ?? null)}
      className="flex flex-wrap gap-1.5"
    >
      {items.map(({ id, label: text, count }) => (
        <ToggleButton
          key={id}
          id={id}
          className="pressable border-line-strong bg-surface hover:bg-sunken data-selected:border-accent data-selected:bg-accent data-selected:text-on-accent flex min-h-11 items-center gap-1.5 rounded-full border px-3 text-sm sm:min-h-8"
        >
          {text} {count === undefined ? null : <span className="tabular-nums">{format.number(count)}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
