import { clsx } from 'clsx';
import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';

type Props = Omit<ButtonProps, 'className' | 'children'> & {
  /** What the button does; read aloud and shown as a tooltip by the browser. */
  label: string;
  icon: LucideIcon;
  /** For arrows and chevrons, which point the other way in Hebrew. */
  isMirrored?: boolean;
};

export const IconButton = ({ label, icon: Icon, isMirrored = false, ...rest }: Props) => (
  <AriaButton
    {...rest}
    aria-label={label}
    className="pressable text-ink-muted hover:bg-sunken hover:text-ink data-disabled:text-line-strong grid size-11 shrink-0 place-items-center sm:size-9"
  >
    <Icon aria-hidden className={clsx('size-5', isMirrored && 'rtl:-scale-x-100')} />
  </AriaButton>
);
