import type { ItemBody, KeyValuePair, TeamworkActivityTopic } from '@microsoft/microsoft-graph-types';
import type { Notice, Notifier } from '@tandem/core/ports';
import type { Graph } from '../client/graph.ts';
import { placeLink, type TeamsApp } from './place-link.ts';

/** Characters of the preview that Teams shows. */
const previewLength = 150;

/** The activity feed of Teams; the notice types are declared in the manifest with their texts. */
export const activityFeed = (graph: Graph, app: TeamsApp): Notifier => ({
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
const activityOf = (notice: Notice, app: TeamsApp): Activity => ({
  topic: { source: 'text', value: app.appName, webUrl: placeLink(notice.place, app) },
  activityType: notice.type,
  chainId: notice.chain,
  previewText: { content: notice.preview.slice(0, previewLength) },
  templateParameters: Object.entries(notice.parameters).map(([name, value]) => ({ name, value })),
});
