/** One rejected field: a JSON pointer into the request's body, a stable code, and the server's English words. */
export type Violation = { pointer: string; code: string; message: string };

type ProblemFields = {
  slug: string;
  status: number;
  violations: Violation[];
  detail: string | undefined;
  requestId: string | undefined;
  retryAfterSeconds: number | undefined;
  /** The whole body, for the extension members that some problems carry. */
  body: Record<string, unknown>;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const positive = (value: string | null): number | undefined => (value && Number(value) > 0 ? Number(value) : undefined);

const violationsOf = (value: unknown): Violation[] =>
  Array.isArray(value)
    ? value.filter(isRecord).map(({ pointer, code, message }) => ({
        pointer: text(pointer) ?? '',
        code: text(code) ?? '',
        message: text(message) ?? '',
      }))
    : [];

/**
 * A refusal in the form of RFC 9457, or the absence of any answer. `slug` is the last segment of the problem's type and
 * the key of its translation. Some slugs are the client's own: `unreachable` (no answer, status 0), `unexpected` (an
 * answer that is no problem document), and those of the identity provider (status 0).
 */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly slug: string;
  readonly status: number;
  readonly violations: Violation[];
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly body: Record<string, unknown>;

  private constructor(fields: ProblemFields, options?: ErrorOptions) {
    super(`${fields.status} ${fields.slug}`, options);
    this.slug = fields.slug;
    this.status = fields.status;
    this.violations = fields.violations;
    this.detail = fields.detail;
    this.requestId = fields.requestId;
    this.retryAfterSeconds = fields.retryAfterSeconds;
    this.body = fields.body;
  }

  static fromResponse(response: Response, error: unknown): ApiProblem {
    const body = isRecord(error) ? error : {};
    return new ApiProblem({
      slug: text(body['type'])?.split('/').at(-1) || 'unexpected',
      status: response.status,
      violations: violationsOf(body['violations']),
      detail: text(body['detail']),
      requestId: text(body['requestId']) ?? response.headers.get('X-Request-Id') ?? undefined,
      retryAfterSeconds: positive(response.headers.get('Retry-After')),
      body,
    });
  }

  static unreachable(cause: unknown): ApiProblem {
    return ApiProblem.ofClient('unreachable', cause);
  }

  /** What went wrong between this client and the department's identity provider. */
  static ofProvider(slug: 'provider-refused' | 'provider-unavailable', cause: unknown): ApiProblem {
    return ApiProblem.ofClient(slug, cause);
  }

  private static ofClient(slug: string, cause: unknown): ApiProblem {
    return new ApiProblem(
      {
        slug,
        status: 0,
        violations: [],
        detail: undefined,
        requestId: undefined,
        retryAfterSeconds: undefined,
        body: {},
      },
      { cause },
    );
  }
}

export const isProblem = (error: unknown, slug?: string): error is ApiProblem =>
  error instanceof ApiProblem && (slug === undefined || error.slug === slug);
