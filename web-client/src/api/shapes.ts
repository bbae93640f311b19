import type { paths } from './schema';

type PathsWith<Method extends string> = {
  [Path in keyof paths]: paths[Path] extends Record<Method, { parameters: unknown }> ? Path : never;
}[keyof paths];

type JsonOf<Content> = Content extends { 'application/json': infer Body } ? Body : never;

/** What a GET of the path answers; told by the path, whatever the server calls the shape. */
export type Answer<Path extends PathsWith<'get'>> = paths[Path]['get'] extends {
  responses: { 200: { content: infer Content } };
}
  ? JsonOf<Content>
  : never;

/** What a PUT or POST to the path sends. */
export type Sent<Path extends keyof paths, Method extends 'put' | 'post'> = paths[Path][Method] extends {
  requestBody: { content: infer Content };
}
  ? JsonOf<Content>
  : never;
