import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button';
import { TextField, type TextInputProps } from './text-field';

/** A password field whose content can be shown. */
export const PasswordField = (props: Omit<TextInputProps, 'type' | 'end' | 'isLtr'>) => {
  const { t } = useTranslation('common');
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      isLtr
      type={isShown ? 'text' : 'password'}
      end={
        <div className="absolute inset-y-0 end-0 grid place-items-center">
          <IconButton
            label={isShown ? t('hidePassword') : t('showPassword')}
            icon={isShown ? EyeOff : Eye}
            onPress={() => setShown(!isShown)}
          />
        </div>
      }
    />
  );
};
