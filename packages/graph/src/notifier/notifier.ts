import type { ItemBody, KeyValuePair, TeamworkActivityTopic } from '@microsoft/microsoft-graph-types';
import type { Notice, Notifier } from '@tandem/core/ports';
import type { Graph } from '../client/graph.ts';

type App = { readonly teamsAppId: string; readonly appName: string };

/** The personal tab that a notice opens: `staticTabs[0].entityId` of the manifest. */
const tab = 'home';
/** Characters of the preview that Teams shows. */
const previewLength = 150;

/** The activity feed of Teams; the notice types are declared in the manifest with their texts. */
export const activityFeed = (graph: Graph, app: App): Notifier => ({
  tell: (notice) =>
    graph.tell({
      method: 'POST',
      path: `/users/${notice.to}/teamwork/sendActivityNotification`,
      body: activityOf(notice, app),
    }),
});

type Activity = {
  readonly topic: TeamworkActivityTopic;
  readonly activityType: string;
  /** Int64: replaces an earlier notice of the same number. */
  readonly chainId: number;
  readonly previewText: ItemBody;
  readonly templateParameters: KeyValuePair[];
};

/** The text a notice becomes (`sendActivityNotification`). */
const activityOf = (notice: Notice, app: App): Activity => ({
  topic: { source: 'text', value: app.appName, webUrl: linkTo(notice.place, app) },
  activityType: notice.type,
  chainId: notice.chain,
  previewText: { content: notice.preview.slice(0, previewLength) },
  templateParameters: Object.entries(notice.parameters).map(([name, value]) => ({ name, value })),
});

/** A link that opens the personal tab at a place; Teams hands `subEntityId` to the tab as `page.subPageId`. */
function linkTo(place: string, { teamsAppId, appName }: App): string {
  const link = new URL(`https://teams.microsoft.com/l/entity/${teamsAppId}/${tab}`);
  link.searchParams.set('label', appName);
  link.searchParams.set('context', JSON.stringify({ subEntityId: place }));
  return link.href;
}
