import { Plus, Trash2 } from 'lucide-react';
import { type Control, useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '@/lib/format';
import { Button } from '@/ui/button';
import { FormDateField } from '@/ui/form-date-field';
import { FormTextField } from '@/ui/form-text-field';
import { IconButton } from '@/ui/icon-button';
import type { StationValues } from '../station-schema';

/** When the duty begins and ends, and from which day on; earlier days keep the hours they had. */
export const StationHours = ({ control }: { control: Control<StationValues> }) => {
  const { t } = useTranslation('oncall');
  const { fields, append, remove } = useFieldArray({ control, name: 'hours' });
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-1 text-sm font-medium">{t('station.hours')}</legend>
      <p className="text-ink-muted text-sm">{t('station.hoursText')}</p>
      {fields.map((field, index) => (
        <div key={field.id} className="grid grid-cols-[minmax(0,1fr)_4.5rem_4.5rem_auto] items-start gap-2">
          {index === 0 ? (
            <p className="flex flex-col gap-1">
              <span className="text-sm font-medium">{t('station.from')}</span>
              <span className="text-ink-muted pt-1.5">{t('station.always')}</span>
            </p>
          ) : (
            <FormDateField control={control} name={`hours.${index}.effectiveFrom`} label={t('station.from')} />
          )}
          <FormTextField control={control} name={`hours.${index}.starts`} label={t('station.starts')} isLtr />
          <FormTextField control={control} name={`hours.${index}.ends`} label={t('station.ends')} isLtr />
          <div className="pt-6">
            <IconButton
              label={t('station.removeHours')}
              icon={Trash2}
              isDisabled={index === 0}
              onPress={() => remove(index)}
            />
          </div>
        </div>
      ))}
      <div>
        <Button
          size="sm"
          icon={Plus}
          onPress={() => append({ effectiveFrom: civilDateOf(), starts: '08:00', ends: '08:00' })}
        >
          {t('station.addHours')}
        </Button>
      </div>
    </fieldset>
  );
};
