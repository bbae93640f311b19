import { CalendarDays } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { DatePicker as AriaDatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Popover } from 'react-aria-components/Popover';
import { DateSegments } from './date-segments';
import { toDateValue } from './date-value';
import { FieldHint, FieldLabel, type FieldTextProps } from './field-text';
import { MonthCalendar } from './month-calendar';

type Props = FieldTextProps & {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange: (date: string) => void;
  min?: string;
  max?: string;
  /** In a bar of tools the label is only for those who listen. */
  isLabelHidden?: boolean;
};

/** A date near today, typed or picked from a month; the week begins on Sunday. */
export const DatePicker = (props: Props) => {
  const { label, description, errorMessage, isOptional = false, value, onChange, min, max } = props;
  const minValue = toDateValue(min);
  const maxValue = toDateValue(max);
  return (
    <AriaDatePicker
      {...(minValue ? { minValue } : {})}
      {...(maxValue ? { maxValue } : {})}
      {...(props.isLabelHidden ? { 'aria-label': label } : {})}
      value={toDateValue(value)}
      onChange={(date) => onChange(date?.toString() ?? '')}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      granularity="day"
      shouldForceLeadingZeros
      firstDayOfWeek="sun"
      className="flex w-full flex-col gap-1"
    >
      {props.isLabelHidden ? null : <FieldLabel label={label} isOptional={isOptional} />}
      <Group className="relative">
        <DateSegments className="pe-11" />
        <Button className="pressable text-ink-muted hover:text-ink absolute inset-y-0 end-0 grid w-11 place-items-center">
          <CalendarDays aria-hidden className="size-4" />
        </Button>
      </Group>
      <FieldHint description={description} errorMessage={errorMessage} />
      <Popover className="popover p-3">
        <Dialog className="outline-none">
          <MonthCalendar />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
};
