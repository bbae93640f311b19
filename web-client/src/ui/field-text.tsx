import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';

export type FieldTextProps = {
  label: string;
  description?: ReactNode;
  errorMessage?: string | undefined;
  /** Says "optional" beside the label; everything else is required. */
  isOptional?: boolean;
};

export const FieldLabel = ({ label, isOptional }: Pick<FieldTextProps, 'label' | 'isOptional'>) => {
  const { t } = useTranslation('common');
  return (
    <Label className="text-sm font-medium">
      {label}
      {isOptional ? <span className="text-ink-muted ms-1.5 font-normal">{t('optional')}</span> : null}
    </Label>
  );
};

export const FieldHint = ({ description, errorMessage }: Pick<FieldTextProps, 'description' | 'errorMessage'>) => (
  <>
    {description ? (
      <Text slot="description" className="text-ink-muted text-sm">
        {description}
      </Text>
    ) : null}
    <FieldError className="text-danger flex items-start gap-1.5 text-sm">
      {errorMessage ? (
        <>
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{errorMessage}</span>
        </>
      ) : null}
    </FieldError>
  </>
);
