import { DateInput, DateSegment } from 'react-aria-components/DateField';

/**
 * The field is a block and its segments are inline: laid out as a flex row, a Hebrew date would read year first.
 */
export const DateSegments = ({ className }: { className?: string }) => (
  <DateInput className={`control block py-2 leading-6.5 sm:py-1.5 sm:leading-5.5 ${className ?? ''}`}>
    {(segment) => (
      <DateSegment
        segment={segment}
        className="data-placeholder:text-ink-muted data-focused:bg-accent data-focused:text-on-accent inline rounded-sm px-0.5 tabular-nums outline-none data-[type=literal]:px-0"
      />
    )}
  </DateInput>
);
