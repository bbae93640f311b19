import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps } from 'react-aria-components/Switch';

type Props = Omit<SwitchProps, 'className' | 'children'> & { children: ReactNode };

export const Switch = ({ children, ...rest }: Props) => (
  <AriaSwitch {...rest} className="flex min-h-11 cursor-pointer items-center gap-3 sm:min-h-8">
    {({ isSelected, isFocusVisible }) => (
      <>
        <span
          className={clsx(
            'flex h-6 w-10 shrink-0 items-center rounded-full border p-0.5 transition-colors',
            isSelected ? 'border-accent bg-accent justify-end' : 'border-line-strong bg-sunken justify-start',
            isFocusVisible && 'outline-focus outline-2 outline-offset-2',
          )}
        >
          <span className={clsx('size-4.5 rounded-full', isSelected ? 'bg-on-accent' : 'bg-line-strong')} />
        </span>
        <span>{children}</span>
      </>
    )}
  </AriaSwitch>
);
