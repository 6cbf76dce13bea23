/** What stands at a property path of an entity; undefined when nothing does. */
export function valueAt(entity: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const key = Object.keys(value).find((each) => each.toLowerCase() === step.toLowerCase());
    const entries: Readonly<Record<string, unknown>> = { ...value };
    return key === undefined ? undefined : entries[key];
  }, entity);
}

/** A value to order by: text in one case, moments with and without fractions alike. */
export function comparable(value: unknown): string | number | boolean | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return value.replace(/(\.\d*)?Z?$/, '');
  return value.toLowerCase();
}
