import { Meter } from 'react-aria-components/Meter';
import { Ltr } from './ltr';

const RADIUS = 42;
const AROUND = 2 * Math.PI * RADIUS;

type Props = { label: string; text: string; percent: number; awaiting?: number };

/** One sum at a glance: the figure in the middle, the same as an arc around it. It runs clockwise in both scripts. */
export const ProgressRing = ({ label, text, percent, awaiting = 0 }: Props) => (
  <Meter
    aria-label={label}
    value={percent}
    valueLabel={text}
    className="relative grid size-20 shrink-0 place-items-center"
  >
    <svg aria-hidden viewBox="0 0 100 100" className="absolute inset-0 -rotate-90">
      <Arc className="stroke-sunken" hundredths={100} />
      <Arc className="stroke-heat-2" hundredths={Math.min(100, percent + awaiting)} />
      <Arc className="stroke-accent" hundredths={percent} />
    </svg>
    <Ltr className="text-lg font-semibold tabular-nums">{`${percent}%`}</Ltr>
  </Meter>
);

const Arc = ({ className, hundredths }: { className: string; hundredths: number }) => (
  <circle
    cx="50"
    cy="50"
    r={RADIUS}
    fill="none"
    strokeWidth="10"
    strokeDasharray={`${(hundredths / 100) * AROUND} ${AROUND}`}
    className={className}
  />
);
