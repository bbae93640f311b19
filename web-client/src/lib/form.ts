import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';

type Refused = { violations: readonly { pointer: string; code: string }[] };

const isRefused = (error: unknown): error is Refused =>
  typeof error === 'object' && error !== null && 'violations' in error && Array.isArray(error.violations);

/**
 * Puts each of the server's violations at the field that its JSON pointer names, and the focus into the first.
 * Answers whether all found their field; if not, the form must show the refusal as a whole.
 */
export const showViolations = <Values extends FieldValues>(
  error: unknown,
  form: Pick<UseFormReturn<Values>, 'setError' | 'getValues'>,
): boolean => {
  if (!isRefused(error) || error.violations.length === 0) return false;
  const fields = Object.keys(form.getValues());
  const placed = error.violations.filter(({ pointer, code }) => {
    const name = pointer.replace(/^#?\//, '').split('/')[0] ?? '';
    if (!fields.includes(name)) return false;
    form.setError(name as FieldPath<Values>, { type: 'server', message: code }, { shouldFocus: true });
    return true;
  });
  return placed.length === error.violations.length;
};

/** Removes entries without content, which the server wants left out rather than empty. */
export const withoutBlanks = <T extends Record<string, unknown>>(
  values: T,
): { [Key in keyof T]?: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
