/*
 * Runs in the add-in's page after office.js; served as part of it, see src/hosts/office-js.ts.
 * Outlook's web script leaves Office.context.officeTheme undefined, also after a change; the host says it here.
 */

type Office = { readonly context: object; onReady(then: () => void): unknown };

const isOffice = (value: unknown): value is Office =>
  typeof value === 'object' && value !== null && 'onReady' in value && 'context' in value;

const office: unknown = Reflect.get(window, 'Office');
const frame = ((): unknown => {
  try {
    return JSON.parse(window.name);
  } catch {
    return null;
  }
})();
let theme: unknown = typeof frame === 'object' && frame !== null ? Reflect.get(frame, 'officeTheme') : undefined;

window.addEventListener('message', (event) => {
  const data: unknown = event.data;
  if (event.source === window.parent && typeof data === 'object' && data !== null && 'officeTheme' in data)
    theme = data.officeTheme;
});

if (isOffice(office) && window.parent !== window)
  office.onReady(() => {
    Object.defineProperty(office.context, 'officeTheme', { configurable: true, get: () => theme });
  });

export {};
