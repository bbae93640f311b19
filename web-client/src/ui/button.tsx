import { clsx } from 'clsx';
import { LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class';

type Props = Omit<AriaButtonProps, 'className' | 'children' | 'isPending'> & {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: LucideIcon;
  /** While its request is on the way the button cannot be pressed again. */
  isSending?: boolean;
  isWide?: boolean;
};

export const Button = ({
  children,
  variant,
  size,
  icon: Icon,
  isSending = false,
  isWide,
  isDisabled,
  ...rest
}: Props) => (
  <AriaButton
    {...rest}
    isDisabled={isSending || (isDisabled ?? false)}
    className={clsx(buttonClass(variant, size), isWide && 'w-full')}
  >
    {isSending ? (
      <LoaderCircle aria-hidden className="size-4 shrink-0 animate-spin" />
    ) : (
      Icon && <Icon aria-hidden className="size-4 shrink-0" />
    )}
    {children}
  </AriaButton>
);
