import { clsx } from 'clsx';
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps } from 'react-aria-components/Checkbox';

type Props = Omit<CheckboxProps, 'className' | 'children'> & { children: ReactNode };

export const Checkbox = ({ children, ...rest }: Props) => (
  <AriaCheckbox {...rest} className="group flex min-h-11 cursor-pointer items-center gap-2.5 outline-none sm:min-h-8">
    {({ isSelected, isIndeterminate, isFocusVisible }) => (
      <>
        <span
          className={clsx(
            'grid size-5 shrink-0 place-items-center rounded-sm border',
            isSelected || isIndeterminate ? 'border-accent bg-accent text-on-accent' : 'border-line-strong bg-surface',
            isFocusVisible && 'outline-focus outline-2 outline-offset-2',
          )}
        >
          {isIndeterminate ? <Minus aria-hidden className="size-4" /> : null}
          {isSelected && !isIndeterminate ? <Check aria-hidden className="size-4" /> : null}
        </span>
        <span>{children}</span>
      </>
    )}
  </AriaCheckbox>
);
