import { badRequest } from '../http/fault.ts';
import { comparable, valueAt } from './path.ts';
import { tokenize, type Token } from './tokens.ts';

type Scope = { readonly entity: unknown; readonly names: Readonly<Record<string, unknown>> };
type Test = (scope: Scope) => boolean;
type Value = (scope: Scope) => unknown;

/** A predicate for OData's `$filter`: comparisons, and/or/not, in, startswith, endswith, contains, any and all. */
export function readFilter(text: string): (entity: unknown) => boolean {
  const reader = new Reader(tokenize(text), text);
  const test = reader.either();
  reader.end();
  return (entity) => test({ entity, names: {} });
}

const comparisons: Readonly<Record<string, (a: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};

const textTests: Readonly<Record<string, (whole: string, part: string) => boolean>> = {
  startswith: (whole, part) => whole.startsWith(part),
  endswith: (whole, part) => whole.endsWith(part),
  contains: (whole, part) => whole.includes(part),
};

class Reader {
  private position = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  either(): Test {
    let left = this.every();
    while (this.takeWord('or')) left = or(left, this.every());
    return left;
  }

  end(): void {
    if (this.position < this.tokens.length) throw this.invalid();
  }

  private every(): Test {
    let left = this.one();
    while (this.takeWord('and')) left = and(left, this.one());
    return left;
  }

  private one(): Test {
    if (this.takeWord('not')) {
      const test = this.one();
      return (scope) => !test(scope);
    }
    if (this.takeSign('(')) {
      const test = this.either();
      this.demandSign(')');
      return test;
    }
    const word = this.demandWord();
    const textTest = textTests[word.toLowerCase()];
    if (textTest !== undefined) return this.textTest(textTest);
    const lambda = /^(.*)\/(any|all)$/i.exec(word);
    if (lambda !== null) return this.lambda(lambda[1] ?? '', lambda[2]?.toLowerCase() === 'all');
    return this.comparison(path(word));
  }

  private comparison(left: Value): Test {
    const operator = this.demandWord().toLowerCase();
    if (operator === 'in') return this.membership(left);
    const accepts = comparisons[operator];
    if (accepts === undefined) throw this.invalid();
    const right = this.value();
    return (scope) => {
      const order = compare(left(scope), right(scope));
      return order === null ? operator === 'ne' : accepts(order);
    };
  }

  private membership(left: Value): Test {
    this.demandSign('(');
    const values = [this.value()];
    while (this.takeSign(',')) values.push(this.value());
    this.demandSign(')');
    return (scope) => values.some((value) => compare(left(scope), value(scope)) === 0);
  }

  private textTest(test: (whole: string, part: string) => boolean): Test {
    this.demandSign('(');
    const whole = this.value();
    this.demandSign(',');
    const part = this.value();
    this.demandSign(')');
    return (scope) => {
      const [a, b] = [whole(scope), part(scope)];
      return typeof a === 'string' && typeof b === 'string' && test(a.toLowerCase(), b.toLowerCase());
    };
  }

  private lambda(collection: string, all: boolean): Test {
    this.demandSign('(');
    const name = this.demandWord();
    this.demandSign(':');
    const test = this.either();
    this.demandSign(')');
    const members = path(collection);
    return (scope) => {
      const found = members(scope);
      const list: readonly unknown[] = Array.isArray(found) ? found : [];
      const passes = (member: unknown): boolean => test({ ...scope, names: { ...scope.names, [name]: member } });
      return all ? list.every(passes) : list.some(passes);
    };
  }

  private value(): Value {
    const token = this.tokens[this.position];
    this.position += 1;
    if (token?.kind === 'literal') return () => token.value;
    if (token?.kind === 'word') return path(token.text);
    throw this.invalid();
  }

  private takeWord(word: string): boolean {
    const token = this.tokens[this.position];
    if (token?.kind !== 'word' || token.text.toLowerCase() !== word) return false;
    this.position += 1;
    return true;
  }

  private takeSign(sign: string): boolean {
    const token = this.tokens[this.position];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.position += 1;
    return true;
  }

  private demandWord(): string {
    const token = this.tokens[this.position];
    if (token?.kind !== 'word') throw this.invalid();
    this.position += 1;
    return token.text;
  }

  private demandSign(sign: string): void {
    if (!this.takeSign(sign)) throw this.invalid();
  }

  private invalid() {
    return badRequest('BadRequest', `Invalid filter clause: '${this.text}'.`);
  }
}

const or =
  (a: Test, b: Test): Test =>
  (scope) =>
    a(scope) || b(scope);
const and =
  (a: Test, b: Test): Test =>
  (scope) =>
    a(scope) && b(scope);

/** A property path; its first step may be the variable of a lambda. */
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
