import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Text } from 'react-aria-components/Text';
import type { Option } from './option';

type Props = { items?: readonly Option[]; empty?: string };

/** The list inside a select or combo box. Without items it shows those that the combo box has filtered. */
export const OptionList = ({ items, empty }: Props) => (
  <ListBox
    {...(items ? { items } : {})}
    {...(empty ? { renderEmptyState: () => <p className="text-ink-muted px-3 py-2 text-sm">{empty}</p> } : {})}
    className="max-h-72 overflow-y-auto p-1 outline-none"
  >
    {(item: Option) => (
      <ListBoxItem id={item.id} textValue={item.label} className="option">
        {({ isSelected }) => (
          <>
            <span className="flex min-w-0 flex-1 flex-col">
              <Text slot="label">{item.label}</Text>
              {item.description ? (
                <Text slot="description" className="text-ink-muted text-sm">
                  {item.description}
                </Text>
              ) : null}
            </span>
            {isSelected ? <Check aria-hidden className="size-4 shrink-0" /> : null}
          </>
        )}
      </ListBoxItem>
    )}
  </ListBox>
);
