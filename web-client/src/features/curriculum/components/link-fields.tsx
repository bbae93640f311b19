import { Plus, Trash2 } from 'lucide-react';
import { type Control, useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { FormTextField } from '@/ui/form-text-field';
import { IconButton } from '@/ui/icon-button';
import type { NodeValues } from '../node-schema';

/** What there is to read about an item: an address, and what it is called in either language. */
export const LinkFields = ({ control }: { control: Control<NodeValues> }) => {
  const { t } = useTranslation('curriculum');
  const { fields, append, remove } = useFieldArray({ control, name: 'links' });
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-1 text-sm font-medium">{t('field.links')}</legend>
      {fields.map(({ id }, index) => (
        <div
          key={id}
          role="group"
          aria-label={t('link.one', { number: index + 1 })}
          className="border-line flex items-start gap-1 rounded-md border py-2 ps-3 pe-1"
        >
          <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-2">
            <div className="sm:col-span-2">
              <FormTextField control={control} name={`links.${index}.url`} label={t('link.url')} type="url" isLtr />
            </div>
            <FormTextField control={control} name={`links.${index}.label`} label={t('link.label')} isOptional />
            <FormTextField control={control} name={`links.${index}.labelHe`} label={t('link.labelHe')} isOptional />
          </div>
          <IconButton label={t('link.remove', { number: index + 1 })} icon={Trash2} onPress={() => remove(index)} />
        </div>
      ))}
      <Button size="sm" icon={Plus} onPress={() => append({ url: '', label: '', labelHe: '' })}>
        {t('link.add')}
      </Button>
    </fieldset>
  );
};
