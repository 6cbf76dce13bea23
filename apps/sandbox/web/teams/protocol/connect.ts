import { AppMessage, type Answers } from './messages.ts';

export type Connection = {
  /** Sends an event, `themeChange` and the like. */
  readonly send: (func: string, args: readonly unknown[]) => void;
  readonly close: () => void;
};

type App = {
  /** The app's window; null while there is none. */
  readonly view: () => Window | null;
  readonly origin: string;
  /** Asked for each message, so that answers may change while the app runs. */
  readonly answers: () => Answers;
};

/** Answers one window's teams-js. Messages of other windows and other origins are not looked at. */
export function connect({ view, origin, answers }: App): Connection {
  const post = (message: object) => view()?.postMessage(message, origin);
  const listen = (event: MessageEvent<unknown>) => {
    if (event.source !== view() || event.origin !== origin) return;
    const parsed = AppMessage.safeParse(event.data);
    if (!parsed.success) return;
    const { id, uuidAsString, func, args } = parsed.data;
    const answer = answers()[func];
    if (answer === undefined) return;
    void Promise.resolve(answer(args, parsed.data)).then((reply) => {
      if (reply !== undefined) post({ id, uuidAsString, args: reply });
    });
  };
  window.addEventListener('message', listen);
  return {
    send: (func, args) => post({ func, args }),
    close: () => window.removeEventListener('message', listen),
  };
}
