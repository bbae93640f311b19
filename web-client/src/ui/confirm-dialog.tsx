import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Dialog } from './dialog';
import { Notice } from './notice';

type Props = {
  title: string;
  children: ReactNode;
  /** Says what happens: "Disable account", never "OK". */
  confirmLabel: string;
  isOpen: boolean;
  isSending?: boolean;
  isDestructive?: boolean;
  /** Why it did not work, translated. */
  errorMessage?: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
};

export const ConfirmDialog = (props: Props) => {
  const { t } = useTranslation('common');
  return (
    <Dialog
      isAlert
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('cancel')}</Button>
          <Button
            variant={props.isDestructive ? 'danger' : 'primary'}
            isSending={props.isSending ?? false}
            onPress={props.onConfirm}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <div className="text-ink-muted">{props.children}</div>
      {props.errorMessage ? <Notice tone="danger">{props.errorMessage}</Notice> : null}
    </Dialog>
  );
};
