import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { type ColorFamily, softClass } from './color-family';

const tones = {
  neutral: 'bg-sunken text-ink-muted',
  accent: 'bg-accent-soft text-accent-soft-ink',
  success: 'bg-success-soft text-success-soft-ink',
  warning: 'bg-warning-soft text-warning-soft-ink',
  danger: 'bg-danger-soft text-danger-soft-ink',
};

type Props = { children: ReactNode; tone?: keyof typeof tones; family?: ColorFamily };

/** A word with a ground; the word says it, the colour only helps. */
export const Badge = ({ children, tone = 'neutral', family }: Props) => (
  <span
    className={clsx(
      'inline-flex w-fit items-center rounded-sm px-1.5 py-0.5 text-xs font-medium',
      family ? softClass[family] : tones[tone],
    )}
  >
    {children}
  </span>
);
