/** A share drawn beside the words that say it. */
export const Bar = ({ percent }: { percent: number }) => (
  <span aria-hidden className="bg-sunken border-line block h-2.5 min-w-16 flex-1 overflow-hidden rounded-full border">
    <span className="bg-accent block h-full" style={{ width: `${Math.min(100, Math.max(0, percent))}%` }} />
  </span>
);
