import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { Person } from '../host/sandbox.ts';
import type { ThemeName } from '../host/theme.ts';
import { connect, type Connection } from './protocol/connect.ts';
import type { Answers } from './protocol/messages.ts';

type Frame = {
  readonly url: string;
  readonly theme: ThemeName;
  readonly answers: Answers;
};

export type AppFrame = {
  readonly iframe: RefObject<HTMLIFrameElement | null>;
  readonly send: (func: string, args: readonly unknown[]) => void;
};

/** A frame that speaks teams-js, and hears of every change of the theme. */
export function useAppFrame({ url, theme, answers }: Frame): AppFrame {
  const iframe = useRef<HTMLIFrameElement>(null);
  const connection = useRef<Connection>(null);
  const newest = useEffectEvent(() => answers);
  useEffect(() => {
    const opened = connect({
      view: () => iframe.current?.contentWindow ?? null,
      origin: new URL(url).origin,
      answers: () => newest(),
    });
    connection.current = opened;
    return opened.close;
  }, [url]);
  useEffect(() => connection.current?.send('themeChange', [theme]), [theme]);
  return { iframe, send: (func, args) => connection.current?.send(func, args) };
}

/** Who sees what, the same for every frame of the host. */
export type Viewer = { readonly person: Person; readonly theme: ThemeName };
