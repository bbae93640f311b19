import type { Language } from '@/lib/language';

/** The feed's address, asking for titles in the reader's language. */
export const feedUrlIn = (url: string, language: Language): string => {
  const address = new URL(url);
  address.searchParams.set('lang', language);
  return address.href;
};

/** The same address in the form that makes a device open its calendar program and subscribe. */
export const webcalUrl = (url: string): string => url.replace(/^https?:/, 'webcal:');
