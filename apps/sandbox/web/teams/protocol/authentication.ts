import { z } from 'zod';
import { brokerTokens } from '../../host/nested-app-auth.ts';
import { appTokens, TokenRefused, type Person } from '../../host/sandbox.ts';
import { settings } from '../../host/settings.ts';
import { connect } from './connect.ts';
import { unanswered, type Answers, type Reply } from './messages.ts';
import { initialized } from './runtime.ts';

/** Signing in, as the person who uses the host. */
export const authentication = (person: Person, context: () => object): Answers => ({
  'authentication.getAuthToken': () => getAuthToken(person),
  'authentication.authenticate': ([url, width, height]) => authenticate(url, { width, height }, context),
  'nestedAppAuth.execute': async (_, { data }) => {
    const response = typeof data === 'string' ? await brokerTokens(person, data) : null;
    return response === null ? undefined : [null, response];
  },
});

async function getAuthToken(person: Person): Promise<Reply> {
  try {
    return [true, (await appTokens(person.id, settings.clientId, settings.scope)).access_token];
  } catch (cause) {
    const needsConsent = cause instanceof TokenRefused && cause.refusal.error === 'consent_required';
    return [false, needsConsent ? 'resourceRequiresConsent' : 'CancelledByUser'];
  }
}

const Size = z.object({ width: z.coerce.number().catch(600), height: z.coerce.number().catch(535) });

/** How often to look whether a person closed the window, in milliseconds: browsers do not tell. */
const closedCheck = 300;

/** A window of the app in which a person signs in; answers when the page in it says how that went. */
function authenticate(url: unknown, size: object, context: () => object): Promise<Reply> {
  if (typeof url !== 'string' || !URL.canParse(url)) return Promise.resolve([false, 'FailedToOpenWindow']);
  const { width, height } = Size.parse(size);
  const view = window.open(url, '_blank', `width=${width},height=${height}`);
  if (view === null) return Promise.resolve([false, 'FailedToOpenWindow']);
  return new Promise((resolve) => {
    const finish = (reply: Reply) => {
      clearInterval(watch);
      connection.close();
      resolve(reply);
    };
    const watch = setInterval(() => {
      if (view.closed) finish([false, 'CancelledByUser']);
    }, closedCheck);
    const answers: Answers = {
      initialize: () => initialized('authentication'),
      getContext: () => [{ ...context(), frameContext: 'authentication' }],
      'authentication.authenticate.success': unanswered(([result]) => finish([true, result])),
      'authentication.authenticate.failure': unanswered(([reason]) => finish([false, reason])),
    };
    const connection = connect({ view: () => view, origin: new URL(url).origin, answers: () => answers });
  });
}
