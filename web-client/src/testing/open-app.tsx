import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dropToken, keepToken } from '@/api/token';
import { Providers } from '@/app/providers';
import { createQueryClient } from '@/app/query-client';
import { createAppRouter } from '@/app/router';
import { changeLanguage, startI18n } from '@/i18n/i18n';
import type { Language } from '@/lib/language';
import type { Viewer } from '@/session/queries';
import { signedInAs } from './answers';
import { server } from './server';

let texts: Promise<void> | undefined;

type Visit = { as?: Viewer; language?: Language };

/** Opens the whole application at a path, as somebody or as nobody, in one of the languages. */
export const openApp = async (path: string, { as, language = 'en' }: Visit = {}) => {
  texts ??= startI18n('en');
  await texts;
  await changeLanguage(language);
  if (as) {
    server.use(...signedInAs(as));
    dropToken();
    keepToken(`token-of-${as.id}`);
  }
  const queryClient = createQueryClient();
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  const view = render(<Providers queryClient={queryClient} router={router} />);
  return { ...view, router, queryClient, user: userEvent.setup() };
};

/** Makes the following renders believe in a phone's width. */
export const onPhone = (): void => {
  const wide = globalThis.matchMedia;
  globalThis.matchMedia = (media) => Object.assign(wide(media), { matches: false });
};
