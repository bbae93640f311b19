import { Meter as AriaMeter } from 'react-aria-components/Meter';

type Props = {
  /** What is measured, for those who do not see it. */
  label: string;
  /** The measure in words, such as "12 of 40 approved, 3 awaiting". */
  text: string;
  /** Hundredths that are reached, 0 to 100. */
  percent: number;
  /** Hundredths that may come on top, such as what awaits approval; drawn lighter. */
  awaiting?: number;
};

/** A bar of what is reached and what may soon be; the words beside it say the same. */
export const Meter = ({ label, text, percent, awaiting = 0 }: Props) => (
  <AriaMeter aria-label={label} value={percent} valueLabel={text} className="w-full">
    <span className="bg-sunken border-line flex h-2.5 overflow-hidden rounded-full border">
      <span className="bg-accent block" style={{ width: `${percent}%` }} />
      <span className="bg-heat-2 block" style={{ width: `${Math.min(awaiting, 100 - percent)}%` }} />
    </span>
  </AriaMeter>
);
