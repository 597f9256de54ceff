export type FieldError = { readonly code: string; readonly params?: Readonly<Record<string, unknown>> };

/** The server's refusal. `status` 0 means that no answer came at all. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly errors: Readonly<Record<string, FieldError>> = {},
    /** The whole body, for verbs whose refusal carries more: nearest openings, who changed what. */
    readonly body: Readonly<Record<string, unknown>> = {},
    /** Seconds after which trying again makes sense, when the server said so. */
    readonly retryAfter?: number,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}
