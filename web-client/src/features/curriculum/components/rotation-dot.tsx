/** The rotation's own colour; the name beside it says which it is. */
export const RotationDot = ({ color }: { color: string }) => (
  <span aria-hidden className="mt-1.5 size-3 shrink-0 rounded-full" style={{ backgroundColor: color }} />
);
