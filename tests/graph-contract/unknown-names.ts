import { z } from 'zod';

type Schemas = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const Shape = z.object({
  $ref: z.string().optional(),
  allOf: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
});
const Entity = z.record(z.string(), z.unknown());

/**
 * Names in a value that its schema does not have, with where they are. JSON Schema lets them pass; Graph refuses them in
 * a request and never answers with them. Annotations (`@odata.…`) belong to every entity; of an entity that says its
 * type, that type counts.
 */
export function unknownNames(schemas: Schemas, schema: unknown, value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    const items = partsOf(schemas, schema).find((part) => part.items !== undefined)?.items;
    return items === undefined ? [] : value.flatMap((one) => unknownNames(schemas, items, one));
  }
  const entity = Entity.safeParse(value);
  if (!entity.success || value === null) return [];
  const parts = partsOf(schemas, typeIn(schemas, entity.data) ?? schema);
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Record<string, unknown>;
  if (Object.keys(properties).length === 0 || parts.some((part) => part.additionalProperties !== undefined)) return [];
  return Object.entries(entity.data).flatMap(([name, own]) => {
    if (name.includes('@')) return [];
    const known = properties[name];
    if (known === undefined) return [`/${name}`];
    return unknownNames(schemas, known, own).map((inner) => `/${name}${inner}`);
  });
}

function typeIn(schemas: Schemas, entity: Readonly<Record<string, unknown>>): unknown {
  const type = entity['@odata.type'];
  return typeof type === 'string' ? schemas[type.replace('#', '')] : undefined;
}

/** A schema with all that it is made of. */
function partsOf(schemas: Schemas, schema: unknown): readonly z.infer<typeof Shape>[] {
  const shape = Shape.safeParse(schema);
  if (!shape.success) return [];
  const { $ref, allOf = [], anyOf = [] } = shape.data;
  const named = $ref === undefined ? [] : [schemas[$ref.split('/').at(-1) ?? '']];
  return [shape.data, ...[...named, ...allOf, ...anyOf].flatMap((part) => partsOf(schemas, part))];
}
