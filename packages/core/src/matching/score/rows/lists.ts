/** Many short lists of numbers one after the other: list `k` is `all[start[k]]` to `all[start[k + 1]]`, excluded. */
export type Lists = { readonly start: Int32Array; readonly all: Int32Array };

export const listsOf = (lists: readonly (readonly number[])[]): Lists => {
  const start = new Int32Array(lists.length + 1);
  for (const [at, { length }] of lists.entries()) start[at + 1] = (start[at] ?? 0) + length;
  const all = new Int32Array(start[lists.length] ?? 0);
  for (const [at, list] of lists.entries()) all.set(list, start[at]);
  return { start, all };
};

export const listAt = ({ start, all }: Lists, at: number): Int32Array => all.subarray(start[at], start[at + 1]);
