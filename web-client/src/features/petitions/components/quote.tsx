/** Somebody's own words. */
export const Quote = ({ text }: { text: string }) => (
  <p dir="auto" className="border-line border-s-2 ps-2.5 text-sm whitespace-pre-line">
    {text}
  </p>
);
