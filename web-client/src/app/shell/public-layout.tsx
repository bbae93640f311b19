import { Outlet } from '@tanstack/react-router';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';
import { NetworkBanner } from './network-banner';
import { MAIN_ID } from './skip-link';

/** The frame of the pages before the product: sign-in, links from mails, the waiting page. */
export const PublicLayout = () => (
  <div className="flex min-h-dvh flex-col">
    <NetworkBanner />
    <header className="mx-auto flex w-full max-w-md items-center justify-between px-4 pt-4 sm:pt-10">
      <Brand />
      <LanguageSwitch />
    </header>
    <main id={MAIN_ID} className="mx-auto w-full max-w-md flex-1 px-4 py-6">
      <Outlet />
    </main>
  </div>
);
