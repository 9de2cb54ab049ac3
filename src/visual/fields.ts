/** What `value` holds where it is an object of these keys and no others, else null: for a picture's `accepts`. */
export function fieldsOf<Key extends string>(
  value: unknown,
  ...keys: readonly Key[]
): Readonly<Record<Key, unknown>> | null {
  if (typeof value !== "object" || value === null) return null;
  const exact = Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));
  return exact ? (value as Readonly<Record<Key, unknown>>) : null;
}
