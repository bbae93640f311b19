import { clsx } from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

export type MenuEntry = {
  id: string;
  label: string;
  icon?: LucideIcon;
  isDestructive?: boolean;
  onAction: () => void;
};

type Props = { label: string; entries: readonly MenuEntry[]; children: ReactElement };

/** The child is the button that opens the menu. */
export const Menu = ({ label, entries, children }: Props) => (
  <MenuTrigger>
    {children}
    <Popover placement="bottom end" className="popover min-w-44">
      <AriaMenu aria-label={label} className="p-1 outline-none">
        {entries.map(({ id, label: text, icon: Icon, isDestructive, onAction }) => (
          <MenuItem
            key={id}
            id={id}
            textValue={text}
            onAction={onAction}
            className={clsx('option', isDestructive && 'text-danger')}
          >
            {Icon ? <Icon aria-hidden className="size-4 shrink-0" /> : null}
            {text}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
