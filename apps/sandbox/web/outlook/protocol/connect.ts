import { z } from 'zod';
import { parseRequest, response, type Request } from './envelope.ts';
import type { FrameIds } from './frame.ts';
import type { ItemMethods } from './methods.ts';

export type OfficeHost = {
  readonly appContext: () => object;
  readonly initialData: () => object;
  /** By DispatchId. */
  readonly methods: () => ItemMethods;
  /** An app's request to be signed in, in msal-browser's words. */
  readonly signIn: (request: string) => Promise<string | null>;
  readonly accessToken: () => Promise<string | null>;
};

export type OfficeConnection = {
  /** Tells the add-in; nothing happens while it has no handler for the event. */
  readonly send: (event: string, data: unknown) => void;
  /** Messages beside office.js' protocol. */
  readonly post: (message: object) => void;
  readonly close: () => void;
};

type Frame = { readonly view: () => Window | null; readonly origin: string; readonly ids: FrameIds };

/** Answers one add-in's office.js. */
export function connectOffice({ view, origin, ids }: Frame, host: OfficeHost): OfficeConnection {
  /** Correlation of each registration: events carry it. */
  const registered = new Map<string, unknown>();
  const { conversationId } = ids;
  const answer = (request: Request, data: unknown) =>
    view()?.postMessage(
      response('answer', { conversationId, name: request._actionName, correlation: request._correlationId, data }),
      origin,
    );
  const handle = async (request: Request): Promise<void> => {
    if (request._actionType === 0) {
      answer(request, await resultOf(request, host));
      return;
    }
    if (request._actionType === 1) registered.set(request._actionName, request._correlationId);
    else registered.delete(request._actionName);
    // office.js drops what arrives before this answer.
    answer(request, { Error: 0 });
  };
  const listen = (event: MessageEvent<unknown>) => {
    if (event.source !== view() || event.origin !== origin) return;
    const request = parseRequest(event.data);
    if (request !== null) void handle(request);
    else void signIn(event.data, host).then((reply) => reply === null || view()?.postMessage(reply, origin));
  };
  window.addEventListener('message', listen);
  return {
    send: (name, data) => {
      if (registered.has(name))
        view()?.postMessage(
          response('event', { conversationId, name, correlation: registered.get(name), data }),
          origin,
        );
    },
    post: (message) => view()?.postMessage(message, origin),
    close: () => window.removeEventListener('message', listen),
  };
}

const ItemCall = z.object({
  ApiParams: z.unknown().optional(),
  MethodData: z.object({ DispatchId: z.number() }),
});
const CommonCall = z.object({ DdaMethod: z.object({ DispatchId: z.number() }) });

async function resultOf({ _actionName: name, _data: data }: Request, host: OfficeHost): Promise<unknown> {
  switch (name) {
    case 'ContextActivationManager_getAppContextAsync':
      return host.appContext();
    case 'GetInitialData':
      return host.initialData();
    case 'ExecuteMethod': {
      const call = ItemCall.safeParse(data);
      const method = call.success ? host.methods()[call.data.MethodData.DispatchId] : undefined;
      return method === undefined ? { wasSuccessful: false } : method(call.data?.ApiParams);
    }
    case 'executeMethod':
      return commonResult(CommonCall.safeParse(data).data?.DdaMethod.DispatchId, host);
    default:
      return null;
  }
}

/** Office's own numbers. */
const common = { eventCompleted: 94, closeContainer: 97, accessToken: 98 };
const errors = { notSupported: 5001, signInFailed: 13006 };

async function commonResult(dispatchId: number | undefined, host: OfficeHost): Promise<object> {
  switch (dispatchId) {
    case common.accessToken: {
      const accessToken = await host.accessToken();
      return accessToken === null ? { Version: 1, Error: errors.signInFailed } : { Version: 1, Error: 0, accessToken };
    }
    case common.eventCompleted:
    case common.closeContainer:
      return { Version: 1, Error: 0 };
    default:
      return { Version: 1, Error: errors.notSupported };
  }
}

const SignIn = z.object({ nestedAppAuthRequest: z.string() });

async function signIn(data: unknown, host: OfficeHost): Promise<object | null> {
  const request = SignIn.safeParse(data);
  if (!request.success) return null;
  const nestedAppAuthResponse = await host.signIn(request.data.nestedAppAuthRequest);
  return nestedAppAuthResponse === null ? null : { nestedAppAuthResponse };
}
