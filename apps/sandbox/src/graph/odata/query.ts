import type { Context } from 'hono';
import { badRequest } from '../http/fault.ts';
import { readFilter } from './filter.ts';
import { comparable, valueAt } from './path.ts';

type Entity = Readonly<Record<string, unknown>>;

/** A query option by its name without `$`, which Graph takes with and without. */
export const option = (c: Context, name: string): string | null => c.req.query(`$${name}`) ?? c.req.query(name) ?? null;

/** The names in `$select` or in `$expand` (without their options); null when nothing is asked for. */
export function namesIn(text: string | null): readonly string[] | null {
  if (text === null || text.trim() === '') return null;
  return text
    .replace(/\([^()]*(\([^()]*\))*[^()]*\)/g, '')
    .split(',')
    .map((name) => name.trim());
}

/** An entity reduced to what `$select` names and what Graph always adds. */
export function select(entity: object, names: readonly string[] | null, always: readonly string[]): Entity {
  const all: Entity = { ...entity };
  if (names === null || names.includes('*')) return all;
  const wanted = [...always, ...names].map((name) => name.split('/')[0]?.toLowerCase());
  return Object.fromEntries(
    Object.entries(all).filter(([key]) => key.startsWith('@') || wanted.includes(key.toLowerCase())),
  );
}

type PageSize = { readonly usual: number; readonly most: number };

/** Filters, orders and cuts a collection as the query asks; `next` is how many to skip for the following page. */
export function pageOf<T extends object>(c: Context, entities: readonly T[], size: PageSize): Page<T> {
  const { page, ...rest } = pagePresented(c, entities, (entity) => entity, size);
  return { ...rest, page: page.map(({ shown }) => shown) };
}

type Page<T> = { readonly page: readonly T[]; readonly total: number; readonly next: number | null };
type Presented<T, Shown> = { readonly one: T; readonly shown: Shown };

/** The same of what is yet to be presented: all of it when the query asks about what it will be, otherwise one page. */
export function pagePresented<T, Shown extends object>(
  c: Context,
  all: readonly T[],
  present: (one: T) => Shown,
  size: PageSize,
): Page<Presented<T, Shown>> {
  const [filter, orderby] = [option(c, 'filter'), option(c, 'orderby')];
  const skip = count(c, 'skip') ?? count(c, 'skiptoken') ?? 0;
  const end = skip + Math.min(count(c, 'top') ?? size.usual, size.most);
  const both = (one: T) => ({ one, shown: present(one) });
  const of = (total: number, page: readonly Presented<T, Shown>[]) => ({ page, total, next: end < total ? end : null });
  if (filter === null && orderby === null) return of(all.length, all.slice(skip, end).map(both));
  const passes = filter === null ? () => true : readFilter(filter);
  const ordered = order(
    all.map(both).filter(({ shown }) => passes(shown)),
    orderby,
  );
  return of(ordered.length, ordered.slice(skip, end));
}

function count(c: Context, name: string): number | null {
  const text = option(c, name);
  if (text === null) return null;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || (name === 'top' && value === 0))
    throw badRequest('BadRequest', `Invalid value '${text}' for $${name}.`);
  return value;
}

function order<T extends { readonly shown: object }>(entities: readonly T[], orderby: string | null): readonly T[] {
  if (orderby === null) return entities;
  const keys = orderby.split(',').map((part) => {
    const [path = '', direction] = part.trim().split(/\s+/);
    return { steps: path.split('/'), sign: direction?.toLowerCase() === 'desc' ? -1 : 1 };
  });
  return [...entities].sort((a, b) => {
    for (const { steps, sign } of keys) {
      const [left, right] = [comparable(valueAt(a.shown, steps)) ?? '', comparable(valueAt(b.shown, steps)) ?? ''];
      if (left !== right) return left < right ? -sign : sign;
    }
    return 0;
  });
}

/** The address of this request with other query options, on the public address of Graph. */
export function linkTo(c: Context, root: string, options: Readonly<Record<string, string>>): string {
  const path = c.req.path.replace(/^.*?\/v1\.0/, '');
  const query = new URLSearchParams(c.req.query());
  for (const [name, value] of Object.entries(options)) query.set(name, value);
  return `${root}${path}?${query.toString().replaceAll('%24', '$')}`;
}
