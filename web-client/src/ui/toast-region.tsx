import { clsx } from 'clsx';
import { CircleAlert, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components/Toast';
import { useTranslation } from 'react-i18next';
import { toasts } from './toast';

/** Where toasts appear; mounted once. */
export const ToastRegion = () => {
  const { t } = useTranslation('common');
  return (
    <AriaToastRegion
      queue={toasts}
      aria-label={t('messages')}
      className="fixed inset-x-4 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-50 flex flex-col gap-2 sm:inset-x-auto sm:end-6 sm:w-96 lg:bottom-6"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className="bg-ink text-canvas shadow-pop flex items-center gap-2 rounded-lg py-1.5 ps-4 pe-1.5"
        >
          {toast.content.tone === 'danger' ? <CircleAlert aria-hidden className="size-5 shrink-0" /> : null}
          <ToastContent className="min-w-0 flex-1">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action ? (
            <AriaButton
              className={clsx('pressable min-h-9 px-3 font-semibold underline underline-offset-2')}
              onPress={() => {
                toast.content.action?.onAction();
                toasts.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </AriaButton>
          ) : null}
          <AriaButton
            slot="close"
            aria-label={t('close')}
            className="pressable grid size-9 shrink-0 place-items-center"
          >
            <X aria-hidden className="size-4" />
          </AriaButton>
        </Toast>
      )}
    </AriaToastRegion>
  );
};
