import { cursorOver, type Cursor } from './cursor.ts';
import { comparable, valueAt } from './path.ts';

/** What a filter is asked about: an entity, and the members that `any` and `all` gave names to. */
type Scope = { readonly entity: unknown; readonly names: Readonly<Record<string, unknown>> };
type Test = (scope: Scope) => boolean;
type Value = (scope: Scope) => unknown;

/** A predicate for OData's `$filter`: comparisons, and/or/not, in, startswith, endswith, contains, any and all. */
export function readFilter(text: string): (entity: unknown) => boolean {
  const cursor = cursorOver(text);
  const test = readOr(cursor);
  cursor.end();
  return (entity) => test({ entity, names: {} });
}

function readOr(cursor: Cursor): Test {
  const tests = [readAnd(cursor)];
  while (cursor.takeWord('or')) tests.push(readAnd(cursor));
  return (scope) => tests.some((test) => test(scope));
}

function readAnd(cursor: Cursor): Test {
  const tests = [readOne(cursor)];
  while (cursor.takeWord('and')) tests.push(readOne(cursor));
  return (scope) => tests.every((test) => test(scope));
}

function readOne(cursor: Cursor): Test {
  if (cursor.takeWord('not')) {
    const test = readOne(cursor);
    return (scope) => !test(scope);
  }
  if (cursor.takeSign('(')) {
    const test = readOr(cursor);
    cursor.sign(')');
    return test;
  }
  const word = cursor.word();
  const textTest = textTests[word.toLowerCase()];
  if (textTest !== undefined) return readTextTest(cursor, textTest);
  const lambda = /^(.*)\/(any|all)$/i.exec(word);
  if (lambda !== null) return readLambda(cursor, lambda[1] ?? '', lambda[2]?.toLowerCase() === 'all');
  return readComparison(cursor, path(word));
}

const textTests: Readonly<Record<string, (whole: string, part: string) => boolean>> = {
  startswith: (whole, part) => whole.startsWith(part),
  endswith: (whole, part) => whole.endsWith(part),
  contains: (whole, part) => whole.includes(part),
};

function readTextTest(cursor: Cursor, test: (whole: string, part: string) => boolean): Test {
  cursor.sign('(');
  const whole = readValue(cursor);
  cursor.sign(',');
  const part = readValue(cursor);
  cursor.sign(')');
  return (scope) => {
    const [a, b] = [whole(scope), part(scope)];
    return typeof a === 'string' && typeof b === 'string' && test(a.toLowerCase(), b.toLowerCase());
  };
}

/** `properties/any(p: p/id eq '…')` */
function readLambda(cursor: Cursor, collection: string, all: boolean): Test {
  cursor.sign('(');
  const name = cursor.word();
  cursor.sign(':');
  const test = readOr(cursor);
  cursor.sign(')');
  const members = path(collection);
  return (scope) => {
    const found = members(scope);
    const list: readonly unknown[] = Array.isArray(found) ? found : [];
    const passes = (member: unknown): boolean => test({ ...scope, names: { ...scope.names, [name]: member } });
    return all ? list.every(passes) : list.some(passes);
  };
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};

function readComparison(cursor: Cursor, left: Value): Test {
  const operator = cursor.word().toLowerCase();
  if (operator === 'in') return readMembership(cursor, left);
  const accepts = comparisons[operator];
  if (accepts === undefined) throw cursor.invalid();
  const right = readValue(cursor);
  return (scope) => {
    const order = compare(left(scope), right(scope));
    return order === null ? operator === 'ne' : accepts(order);
  };
}

function readMembership(cursor: Cursor, left: Value): Test {
  cursor.sign('(');
  const values = [readValue(cursor)];
  while (cursor.takeSign(',')) values.push(readValue(cursor));
  cursor.sign(')');
  return (scope) => values.some((value) => compare(left(scope), value(scope)) === 0);
}

function readValue(cursor: Cursor): Value {
  const value = cursor.value();
  return 'path' in value ? path(value.path) : () => value.literal;
}

/** A property path; its first step may be the name that a lambda gave. */
function path(text: string): Value {
  const steps = text.split('/');
  const [first = '', ...rest] = steps;
  return ({ entity, names }) => (first in names ? valueAt(names[first], rest) : valueAt(entity, steps));
}

/** Order of two values; null when they cannot be compared. Text is compared without regard to case, as Graph does. */
function compare(left: unknown, right: unknown): number | null {
  const [a, b] = [comparable(left), comparable(right)];
  if (a === null || b === null) return a === b ? 0 : null;
  if (typeof a !== typeof b) return null;
  return a < b ? -1 : a > b ? 1 : 0;
}
