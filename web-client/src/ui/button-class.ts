import { clsx } from 'clsx';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';
export type ButtonSize = 'md' | 'sm';

const variants = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong data-disabled:bg-sunken data-disabled:text-ink-muted',
  secondary:
    'border border-line-strong bg-surface text-ink hover:bg-sunken data-disabled:border-line data-disabled:text-ink-muted',
  ghost: 'text-accent hover:bg-accent-soft hover:text-accent-soft-ink data-disabled:text-ink-muted',
  danger: 'bg-danger text-on-danger hover:bg-danger-strong data-disabled:bg-sunken data-disabled:text-ink-muted',
} satisfies Record<ButtonVariant, string>;

const sizes = {
  md: 'min-h-11 px-4 sm:min-h-9',
  sm: 'min-h-11 px-3 text-sm sm:min-h-8',
} satisfies Record<ButtonSize, string>;

/** The look of a button, also for links that lead to the page's next step. */
export const buttonClass = (variant: ButtonVariant = 'secondary', size: ButtonSize = 'md'): string =>
  clsx(
    'pressable inline-flex shrink-0 items-center justify-center gap-2 font-medium whitespace-nowrap',
    variants[variant],
    sizes[size],
  );
