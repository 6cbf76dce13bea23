import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { localeOf } from '../host/locale.ts';
import { brokerTokens } from '../host/nested-app-auth.ts';
import { ProductIcon } from '../host/product-icon.tsx';
import { appTokens } from '../host/sandbox.ts';
import { productOrigin, settings } from '../host/settings.ts';
import type { ThemeName } from '../host/theme.ts';
import { appContext } from './protocol/app-context.ts';
import { connectOffice, type OfficeConnection } from './protocol/connect.ts';
import { frameName, frameUrl, newFrameIds } from './protocol/frame.ts';
import { initialData, type OpenItem, type User } from './protocol/initial-data.ts';
import { readRoaming } from './protocol/kept.ts';
import type { ItemMethods } from './protocol/methods.ts';
import { officeTheme, themeChanged } from './protocol/theme.ts';

type Props = {
  readonly user: User;
  readonly item: OpenItem;
  readonly theme: ThemeName;
  readonly methods: ItemMethods;
};

const useStyles = makeStyles({
  // Outlook on the web gives a pane 320 pixels.
  pane: {
    width: '320px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { display: 'flex', alignItems: 'center', gap: '8px', margin: 0, padding: '12px 16px' },
  frame: { flex: 1, border: 'none', width: '100%' },
});

const page = `${settings.productUrl}/addin/taskpane.html`;

/** The add-in beside an item. It stays open when another item is chosen, and hears of it. */
export const TaskPane = ({ user, item, theme, methods }: Props) => {
  const styles = useStyles();
  const iframe = useRef<HTMLIFrameElement>(null);
  const connection = useRef<OfficeConnection>(null);
  const [frame] = useState(() => {
    const ids = newFrameIds();
    const locale = localeOf(user);
    return { ids, locale, name: frameName(ids, locale, theme), url: frameUrl(page, locale) };
  });
  const newest = useEffectEvent(() => ({ user, item, methods }));
  useEffect(() => {
    const opened = connectOffice(
      { view: () => iframe.current?.contentWindow ?? null, origin: productOrigin, ids: frame.ids },
      {
        appContext: () => appContext(frame.ids, frame.locale, readRoaming(newest().user.person.id)),
        initialData: () => initialData(newest().user, newest().item),
        methods: () => newest().methods,
        signIn: (request) => brokerTokens(newest().user.person, request),
        accessToken: () =>
          appTokens(newest().user.person.id, settings.clientId, settings.scope).then(
            (tokens) => tokens.access_token,
            () => null,
          ),
      },
    );
    connection.current = opened;
    return opened.close;
  }, [frame]);
  const sendItem = useEffectEvent(() => connection.current?.send('olkItemSelectedChanged', initialData(user, item)));
  const shown = item.kind === 'read' ? item.event.id : item.kind;
  useEffect(() => sendItem(), [shown]);
  useEffect(() => {
    // First the value that Office.context has, then the event that makes add-ins look at it.
    connection.current?.post({ officeTheme: officeTheme(theme) });
    connection.current?.send('officeThemeChanged', themeChanged(theme));
  }, [theme]);
  return (
    <aside className={styles.pane} aria-label="Tandem">
      <Text as="h2" weight="semibold" className={styles.title}>
        <ProductIcon size={20} />
        Tandem
      </Text>
      <iframe ref={iframe} className={styles.frame} name={frame.name} title="Tandem add-in" src={frame.url} />
    </aside>
  );
};
