/*
 * Runs in the add-in's page before office.js; served as part of it, see src/hosts/office-js.ts.
 * Kept without imports: it becomes part of a classic script.
 */

type Listener = (message: string) => void;
type Namespace = { [name: string]: Namespace };

/** The five names of MicrosoftAjax.js that Outlook's script looks for before it fetches that file from the network. */
const registerNamespace = (path: string): void => {
  let place: object = window;
  for (const name of path.split('.')) {
    const next: unknown = Reflect.get(place, name) ?? ({} satisfies Namespace);
    Reflect.set(place, name, next);
    if (typeof next !== 'object' || next === null) return;
    place = next;
  }
};
Reflect.set(window, 'Type', Object.assign(Function, { registerNamespace, registerClass: () => undefined }));
Reflect.set(Function, '_validateParams', () => null);
Reflect.set(window, 'Sys', {
  StringBuilder: () => undefined,
  Serialization: { JavaScriptSerializer: { serialize: JSON.stringify } },
});

/** What Outlook wrote into the frame's name; office.js takes the name away when it starts. */
const frame = ((): object => {
  try {
    const name: unknown = JSON.parse(window.name);
    return typeof name === 'object' && name !== null ? name : {};
  } catch {
    return {};
  }
})();
const hostInfo: unknown = Reflect.get(frame, 'xdmInfo');
const hostOrigin = typeof hostInfo === 'string' ? hostInfo.split('|')[2] : undefined;

/**
 * Nested app authentication: Outlook's own edition of office.js brings this bridge, the one on npm does not.
 * msal-browser calls the function below when it finds it, and then uses the bridge.
 */
if (hostOrigin !== undefined && window.parent !== window) {
  const listeners = new Set<Listener>();
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.origin !== hostOrigin) return;
    const data: unknown = event.data;
    if (typeof data !== 'object' || data === null || !('nestedAppAuthResponse' in data)) return;
    const response = data.nestedAppAuthResponse;
    if (typeof response === 'string') listeners.forEach((listener) => listener(response));
  });
  const bridge = {
    addEventListener: (_: 'message', listener: Listener) => void listeners.add(listener),
    removeEventListener: (_: 'message', listener: Listener) => void listeners.delete(listener),
    postMessage: (request: string) => window.parent.postMessage({ nestedAppAuthRequest: request }, hostOrigin),
  };
  Reflect.set(window, '__initializeNestedAppAuth', () => {
    Reflect.set(window, 'nestedAppAuthBridge', bridge);
    return Promise.resolve();
  });
}

/** `context` comes only when the add-in is ready. */
type Office = { readonly context: object; onReady(then: () => void): unknown };

const isOffice = (value: unknown): value is Office => typeof value === 'object' && value !== null && 'onReady' in value;

/** Outlook's web script leaves Office.context.officeTheme undefined, also after a change; the host says it here. */
let theme: unknown = Reflect.get(frame, 'officeTheme');
window.addEventListener('message', (event) => {
  const data: unknown = event.data;
  if (event.source !== window.parent || event.origin !== hostOrigin) return;
  if (typeof data === 'object' && data !== null && 'officeTheme' in data) theme = data.officeTheme;
});

// Loaded is right after office.js ran, and before the add-in's own script asks whether it is ready.
document.currentScript?.addEventListener('load', () => {
  const office: unknown = Reflect.get(window, 'Office');
  if (!isOffice(office) || hostOrigin === undefined) return;
  office.onReady(() => Object.defineProperty(office.context, 'officeTheme', { configurable: true, get: () => theme }));
});
