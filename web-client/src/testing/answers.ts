import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Schemas } from '@/api/client';
import type { Viewer } from '@/session/queries';

export const API = 'http://tracker.test/api/v1';

/** A refusal as the server writes it. */
export const problem = (status: number, slug: string, more: Partial<Schemas['Problem']> = {}) =>
  HttpResponse.json(
    { type: `https://tracker.invalid/problems/${slug}`, title: slug, status, requestId: 'req-7f3a', ...more },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );

export const sessionOf = (account: Viewer): Schemas['SessionView'] => ({
  accessToken: `token-of-${account.id}`,
  tokenType: 'Bearer',
  expiresIn: 600,
  account,
});

/** What every page asks for before it asks for anything of its own. */
export const signedInAs = (viewer: Viewer): RequestHandler[] => [
  http.post(`${API}/auth/refresh`, () => HttpResponse.json(sessionOf(viewer))),
  http.get(`${API}/me`, () => HttpResponse.json(viewer)),
  http.get(`${API}/department`, () =>
    HttpResponse.json({
      name: 'Anesthesiology',
      nameHe: 'הרדמה',
      zone: 'Asia/Jerusalem',
    } satisfies Schemas['DepartmentView']),
  ),
];
