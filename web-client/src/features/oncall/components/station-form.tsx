import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { useProblemText } from '@/i18n/use-problem-text';
import { showViolations } from '@/lib/form';
import { Button } from '@/ui/button';
import { COLOR_FAMILIES } from '@/ui/color-family';
import { FormCheckbox } from '@/ui/form-checkbox';
import { FormSelect } from '@/ui/form-select';
import { FormTextArea } from '@/ui/form-text-area';
import { FormTextField } from '@/ui/form-text-field';
import { Notice } from '@/ui/notice';
import { useSaveStation } from '../mutations';
import type { Station } from '../queries';
import { STATION_GROUPS } from '../roster';
import { fieldsOf, stationSchema, type StationValues, valuesOf } from '../station-schema';
import { StationHours } from './station-hours';

type Props = {
  station: Station | undefined;
  lastOrder: number;
  onReload: () => void;
  onDone: (station: Station) => void;
};

/** A station's whole description; without a station, a new one. */
export const StationForm = ({ station, lastOrder, onReload, onDone }: Props) => {
  const { t } = useTranslation('oncall');
  const problemText = useProblemText();
  const save = useSaveStation();
  const form = useForm<StationValues>({
    resolver: standardSchemaResolver(stationSchema),
    defaultValues: valuesOf(station),
    mode: 'onTouched',
  });
  const { control, handleSubmit } = form;
  const submit = handleSubmit((values) =>
    save.mutate(
      { key: values.key, version: station?.version, fields: fieldsOf(values, station?.order ?? lastOrder + 1) },
      { onSuccess: onDone, onError: (error) => showViolations(error, form) },
    ),
  );
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      {station ? null : (
        <FormTextField control={control} name="key" label={t('station.key')} description={t('station.keyText')} isLtr />
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <FormTextField control={control} name="label" label={t('station.label')} />
        <FormTextField control={control} name="labelHe" label={t('station.labelHe')} />
        <FormSelect
          control={control}
          name="group"
          label={t('station.group')}
          items={STATION_GROUPS.map((id) => ({ id, label: t(`group.${id}`) }))}
        />
        <FormSelect
          control={control}
          name="color"
          label={t('station.color')}
          items={COLOR_FAMILIES.map((id) => ({ id, label: t(`color.${id}`) }))}
        />
      </div>
      <FormTextArea
        control={control}
        name="aliases"
        label={t('station.aliases')}
        description={t('station.aliasesText')}
        isOptional
      />
      <div>
        <FormCheckbox control={control} name="active">
          {t('station.active')}
        </FormCheckbox>
        <FormCheckbox control={control} name="countsAsDuty">
          {t('station.countsAsDuty')}
        </FormCheckbox>
        <FormCheckbox control={control} name="allDay">
          {t('station.allDay')}
        </FormCheckbox>
      </div>
      <FormTextField
        control={control}
        name="weight"
        label={t('station.weight')}
        description={t('station.weightText')}
        inputMode="decimal"
        isLtr
      />
      <StationHours control={control} />
      {save.isError ? (
        <Notice tone="danger">
          <p>{problemText(save.error)}</p>
          {isProblem(save.error, 'stale-version') ? (
            <div className="pt-2">
              <Button size="sm" onPress={onReload}>
                {t('station.reload')}
              </Button>
            </div>
          ) : null}
        </Notice>
      ) : null}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isSending={save.isPending}>
          {station ? t('station.save') : t('station.create')}
        </Button>
      </div>
    </form>
  );
};
