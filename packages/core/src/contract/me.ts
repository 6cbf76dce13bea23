import { oc } from '@orpc/contract';
import { z } from 'zod';
import { PersonId } from '../model/index.ts';
import { Home } from './views.ts';

export const me = {
  home: oc
    .route({ method: 'GET', path: '/home', tags: ['me'], summary: 'Where I stand in every programme' })
    .output(Home),
  photo: oc
    .route({
      method: 'GET',
      path: '/people/{personId}/photo',
      tags: ['me'],
      summary: "A colleague's picture as a data URL",
    })
    .input(z.object({ personId: PersonId }))
    .output(z.object({ photo: z.string().nullable() })),
};

/** Read by the front ends before anybody is signed in: how to sign in, and which hosts to trust. */
export const AppConfig = z.object({
  clientId: z.string(),
  /** `https://login.microsoftonline.com/organizations` or the like. */
  authority: z.string(),
  /** OpenID metadata of the authority, as JSON text for the sign-in library. */
  authorityMetadata: z.string(),
  /** The one scope of this API, `api://…/access_as_user`. */
  scope: z.string(),
  /** Origins beside Microsoft's own that may host the tab. */
  hostOrigins: z.array(z.string()),
});
export type AppConfig = z.infer<typeof AppConfig>;
