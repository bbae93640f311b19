import { DateField as AriaDateField } from 'react-aria-components/DateField';
import { DateSegments } from './date-segments';
import { toDateValue } from './date-value';
import { FieldHint, FieldLabel, type FieldTextProps } from './field-text';

type Props = FieldTextProps & {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange: (date: string) => void;
  onBlur?: () => void;
  autoFocus?: boolean;
};

/** A date that is typed, for days long ago such as the start of a residency. */
export const DateField = ({ label, description, errorMessage, isOptional = false, value, onChange, onBlur }: Props) => (
  <AriaDateField
    {...(onBlur ? { onBlur } : {})}
    value={toDateValue(value)}
    onChange={(date) => onChange(date?.toString() ?? '')}
    isInvalid={errorMessage !== undefined}
    validationBehavior="aria"
    granularity="day"
    shouldForceLeadingZeros
    className="flex w-full flex-col gap-1"
  >
    <FieldLabel label={label} isOptional={isOptional} />
    <DateSegments />
    <FieldHint description={description} errorMessage={errorMessage} />
  </AriaDateField>
);
