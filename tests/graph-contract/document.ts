import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import type { Exchange } from './exchanges.ts';
import { unknownNames } from './unknown-names.ts';

const Content = z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })).optional() });
const Operation = z.object({ requestBody: Content.optional(), responses: z.record(z.string(), z.unknown()) });
const Schema = z.record(z.string(), z.unknown());
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ schemas: z.record(z.string(), Schema), responses: z.record(z.string(), Content) }),
});

/** What an OpenAPI document of Graph says of an exchange; null when the route is not in it. */
export type Judge = (exchange: Exchange) => readonly string[] | null;

/** Reads an OpenAPI 3.0 document of Microsoft Graph. */
export function judgeBy(file: string): Judge {
  const document = Document.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { schemas, responses } = document.components;
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
  // The default export is the module itself where a CommonJS package is read as one.
  addFormats.default(ajv);
  // Of the four that Graph uses this one is no standard's.
  ajv.addFormat('base64url', /^[\w-]*=*$/);
  ajv.addSchema({ $id: 'graph', components: { schemas } });
  const compiled = new Map<string, ValidateFunction>();

  const wrongIn = (what: string, schema: unknown, value: unknown): readonly string[] => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(Schema.parse(JSON.parse(key.replaceAll('"#/', '"graph#/'))));
    compiled.set(key, validate);
    const errors = validate(value) ? [] : (validate.errors ?? []);
    return [
      ...errors.map(({ instancePath, message }) => `${what}${instancePath}: ${message ?? ''}`),
      ...unknownNames(schemas, schema, value).map((name) => `${what}${name}: not in the document`),
    ];
  };

  return ({ method, path, query, request, status, answer }) => {
    const route = routeOf(document.paths, method, path);
    if (route === null) return null;
    const operation = Operation.parse(route);
    const asked = operation.requestBody?.content?.['application/json']?.schema;
    const told = contentFor(operation.responses, status, responses);
    if (told === null) return [`answer: ${status} is not among ${Object.keys(operation.responses).join(', ')}`];
    const answered = told['application/json']?.schema;
    // What is selected leaves out the rest, which no schema of Graph asks for.
    const where = `${query.includes('$select') ? 'selected ' : ''}answer`;
    return [
      ...(asked === undefined || request === null ? [] : wrongIn('request', asked, request)),
      ...(answered === undefined || answer === null ? [] : wrongIn(where, answered, answer)),
    ];
  };
}

function routeOf(paths: z.infer<typeof Document>['paths'], method: string, path: string): unknown {
  // What `/me` answers is what `/users/{id}` does; lists of events are alike, and a manager is a user.
  const asUser = path.replace(/^\/me(?=\/|$)/, '/users/me');
  const alike = asUser.replace(/\/events$/, '/calendarView').replace(/\/manager$/, '');
  for (const candidate of [path, asUser, ...(method === 'GET' ? [alike] : [])])
    for (const [template, operations] of Object.entries(paths)) {
      const pattern = new RegExp(`^${template.replaceAll('$', '\\$').replace(/\{[^}]+\}/g, '[^/]+')}$`);
      const operation = operations[method.toLowerCase()];
      if (operation !== undefined && pattern.test(candidate)) return operation;
    }
  return null;
}

function contentFor(
  all: z.infer<typeof Operation>['responses'],
  status: number,
  named: Readonly<Record<string, z.infer<typeof Content>>>,
): NonNullable<z.infer<typeof Content>['content']> | null {
  const response = all[String(status)] ?? all[`${Math.floor(status / 100)}XX`];
  if (response === undefined) return null;
  const reference = z.object({ $ref: z.string() }).safeParse(response);
  const found = reference.success ? named[reference.data.$ref.split('/').at(-1) ?? ''] : Content.parse(response);
  return found?.content ?? {};
}
