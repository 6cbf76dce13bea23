import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const tenantId = '11111111-1111-4111-8111-111111111111';

/** A token endpoint on this machine that says it is Microsoft's, and keeps what it was asked. */
export async function openAuthority(): Promise<{
  readonly url: string;
  readonly tenantId: string;
  readonly asked: URLSearchParams[];
  readonly metadataReads: string[];
  readonly close: () => Promise<void>;
}> {
  const asked: URLSearchParams[] = [];
  const metadataReads: string[] = [];
  const server = createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    };
    const path = request.url ?? '';
    if (path.endsWith('/openid-configuration')) {
      metadataReads.push(path);
      const [, , tenant = ''] = path.split('/');
      if (tenant === 'unknown') answer(400, { error: 'invalid_tenant' });
      else answer(200, metadataOf(`${urlOf(server)}/entra`, tenant));
      return;
    }
    // Like an authority below a path: /entra/{tenant}/…
    if (path.split('?')[0] !== `/entra/${tenantId}/oauth2/v2.0/token`) {
      response.writeHead(404).end('404 Not Found');
      return;
    }
    void text(request).then((body) => {
      const form = new URLSearchParams(body);
      asked.push(form);
      if (form.get('client_secret') === 'behind-a-proxy') {
        response.writeHead(502, { 'Content-Type': 'text/html' }).end('502 Bad Gateway');
        return;
      }
      const refusal = refusals[form.get('assertion') ?? form.get('client_secret') ?? ''];
      if (refusal) answer(400, refusal);
      else answer(200, tokenFor(form, asked.length));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `${urlOf(server)}/entra`;
  const close = () => new Promise<void>((done) => server.close(() => done()));
  return { url, tenantId, asked, metadataReads, close };
}

/** By assertion or secret. Real numbers of Microsoft Entra. */
const refusals: Readonly<Record<string, object>> = {
  'needs-consent': {
    error: 'invalid_grant',
    suberror: 'consent_required',
    error_description: 'AADSTS65001: The user or administrator has not consented.',
    error_codes: [65001],
    claims: '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}',
  },
  wrong: {
    error: 'invalid_client',
    error_description: 'AADSTS7000215: Invalid client secret.',
    error_codes: [7000215],
  },
  stranger: {
    error: 'unauthorized_client',
    error_description: 'AADSTS700016: Application was not found in the directory.',
    error_codes: [700016],
  },
};

const metadataOf = (url: string, tenant: string): object => ({
  issuer: `https://login.microsoftonline.com/${tenant === 'organizations' ? '{tenantid}' : tenant}/v2.0`,
  token_endpoint: `${url}/${tenant}/oauth2/v2.0/token`,
  authorization_endpoint: `${url}/${tenant}/oauth2/v2.0/authorize`,
  jwks_uri: `${url}/${tenant}/discovery/v2.0/keys`,
  end_session_endpoint: `${url}/${tenant}/oauth2/v2.0/logout`,
  msgraph_host: 'graph.microsoft.us',
});

function tokenFor(form: URLSearchParams, number: number): object {
  const person = Buffer.from(JSON.stringify({ uid: form.get('assertion') ?? '', utid: tenantId })).toString(
    'base64url',
  );
  return {
    token_type: 'Bearer',
    expires_in: 3600,
    scope: form.get('scope'),
    access_token: `token-${number}`,
    ...(form.has('assertion') ? { client_info: person } : {}),
  };
}

const Address = z.object({ port: z.int() });

const urlOf = (server: Server): string => `http://127.0.0.1:${Address.parse(server.address()).port}`;
