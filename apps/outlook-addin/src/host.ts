import type { Instant } from '@tandem/core/model';
import { z } from 'zod';
import type { Tint } from './tint.ts';
import { tintOf } from './tint.ts';

/** The appointment the pane stands beside. */
export type HostItem =
  | { readonly kind: 'appointment'; readonly itemId: string; readonly startsAt: Instant }
  /** Being written: it has no id that the mailbox knows yet. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'other' };

export type HostState =
  | { readonly state: 'loading' }
  /** Opened in a browser, or Outlook does not answer. */
  | { readonly state: 'outside' }
  | { readonly state: 'ready'; readonly locale: string; readonly tint: Tint; readonly item: HostItem };

/** Outlook answers within a second; office.js itself waits for ever. */
const patience = 10_000;

/**
 * Follows Outlook: tells of the item, its changes and the theme. The only file of the add-in that touches Office.js.
 * @returns stops telling
 */
export function followOutlook(tell: (state: HostState) => void): () => void {
  let over = false;
  const say = (state: HostState) => {
    if (!over) tell(state);
  };
  const timer = setTimeout(() => say({ state: 'outside' }), patience);
  if (typeof Office === 'undefined') {
    clearTimeout(timer);
    say({ state: 'outside' });
    return () => undefined;
  }
  void Office.onReady(({ host }) => {
    clearTimeout(timer);
    if (host !== Office.HostType.Outlook) say({ state: 'outside' });
    else follow(say);
  });
  return () => {
    over = true;
    clearTimeout(timer);
  };
}

function follow(say: (state: HostState) => void): void {
  let tint = tintOf(backgroundOf(Office.context.officeTheme));
  const refresh = () =>
    void readItem().then((item) => say({ state: 'ready', locale: Office.context.displayLanguage, tint, item }));
  Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, refresh);
  if (Office.context.requirements.isSetSupported('Mailbox', '1.14'))
    Office.context.mailbox.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      (event: Office.OfficeThemeChangedEventArgs) => {
        tint = tintOf(backgroundOf(event.officeTheme));
        refresh();
      },
    );
  refresh();
}

/** Outlook on the web leaves the theme out, whatever its types say. */
const backgroundOf = (theme: Office.OfficeTheme | undefined): string | undefined => theme?.bodyBackgroundColor;

/** What an appointment being read is, whatever else the types of Office.js promise. */
const ReadAppointment = z.object({ itemType: z.literal('appointment'), itemId: z.string(), start: z.date() });

async function readItem(): Promise<HostItem> {
  const { item } = Office.context.mailbox;
  const read = ReadAppointment.safeParse(item);
  if (read.success)
    return { kind: 'appointment', itemId: restId(read.data.itemId), startsAt: read.data.start.getTime() };
  if (item?.itemType !== Office.MailboxEnums.ItemType.Appointment) return { kind: 'other' };
  return readDraft(item);
}

/** An appointment being written has an id only once it was saved. */
async function readDraft(item: Office.AppointmentCompose): Promise<HostItem> {
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.8')) return { kind: 'unsaved' };
  const [itemId, start] = await Promise.all([
    answer<string>((done) => item.getItemIdAsync(done)),
    answer<Date>((done) => item.start.getAsync(done)),
  ]);
  if (itemId === null || start === null) return { kind: 'unsaved' };
  return { kind: 'appointment', itemId: restId(itemId), startsAt: start.getTime() };
}

/** Graph wants the REST form; on phones the id has it already and the function does not exist. */
function restId(itemId: string): string {
  const { mailbox } = Office.context;
  return 'convertToRestId' in mailbox ? mailbox.convertToRestId(itemId, Office.MailboxEnums.RestVersion.v2_0) : itemId;
}

/** An Office answer as a promise; null when Outlook says no, or nothing in time. */
function answer<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T | null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), patience);
    ask((result) => resolve(result.status === Office.AsyncResultStatus.Succeeded ? result.value : null));
  });
}
