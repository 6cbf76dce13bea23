import { OpenAPIGenerator, type OpenAPI } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { contract } from '@tandem/core/contract';

/** The OpenAPI 3.1 document of the contract. */
export const openApiDocument = (publicUrl: string): Promise<OpenAPI.Document> =>
  new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] }).generate(contract, {
    info: { title: 'Tandem', version: '1.0.0', description: 'Peer mentoring for Microsoft 365.' },
    servers: [{ url: `${publicUrl}/api` }],
    components: { securitySchemes: { entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    security: [{ entra: [] }],
  });
