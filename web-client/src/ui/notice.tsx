import { clsx } from 'clsx';
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const tones = {
  info: { icon: Info, look: 'bg-accent-soft text-accent-soft-ink' },
  success: { icon: CircleCheck, look: 'bg-success-soft text-success-soft-ink' },
  warning: { icon: TriangleAlert, look: 'bg-warning-soft text-warning-soft-ink' },
  danger: { icon: CircleAlert, look: 'bg-danger-soft text-danger-soft-ink' },
};

type Props = { tone?: keyof typeof tones; children: ReactNode };

/** A message within a page or form. Refusals are announced at once, the rest when there is a pause. */
export const Notice = ({ tone = 'info', children }: Props) => {
  const { icon: Icon, look } = tones[tone];
  return (
    <div role={tone === 'danger' ? 'alert' : 'status'} className={clsx('flex gap-2.5 rounded-md px-3 py-2.5', look)}>
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
};
