import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button';

type Props = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the dialog's foot; the one that goes on comes last. */
  actions?: ReactNode;
  /** For questions that must be answered: no closing by a press outside. */
  isAlert?: boolean;
};

/** A sheet from the bottom on phones, a centred window elsewhere. Escape closes, the focus returns. */
export const Dialog = ({ title, isOpen, onClose, children, actions, isAlert = false }: Props) => {
  const { t } = useTranslation('common');
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable={!isAlert}
      className="bg-scrim fixed inset-0 z-40 flex items-end justify-center sm:items-center sm:p-6"
    >
      <Modal className="bg-surface text-ink shadow-pop flex max-h-[calc(100dvh-2rem)] w-full flex-col rounded-t-lg pb-[env(safe-area-inset-bottom)] sm:max-w-lg sm:rounded-lg">
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className="flex min-h-0 flex-col outline-none">
          <header className="flex items-start gap-3 px-5 pt-4 pb-2">
            <Heading slot="title" className="min-w-0 flex-1 pt-1 text-lg">
              {title}
            </Heading>
            {isAlert ? null : <IconButton label={t('close')} icon={X} onPress={onClose} />}
          </header>
          <div className="flex flex-col gap-4 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
          {actions ? (
            <footer className="border-line flex flex-col-reverse gap-2 border-t px-5 py-3 sm:flex-row sm:justify-end">
              {actions}
            </footer>
          ) : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
