export type TeamsApp = {
  /** `id` of the manifest. */
  readonly teamsAppId: string;
  readonly appName: string;
};

/** The personal tab that a link opens: `staticTabs[0].entityId` of the manifest. */
const tab = 'home';

/**
 * A link that opens the personal tab in Teams at a place, `pair/<id>` or `checkin/<id>`; Teams hands `subEntityId` to
 * the tab as `page.subPageId`. Source: Microsoft Learn, "Deep links to a tab".
 */
export function placeLink(place: string, { teamsAppId, appName }: TeamsApp): string {
  const link = new URL(`https://teams.microsoft.com/l/entity/${teamsAppId}/${tab}`);
  link.searchParams.set('label', appName);
  link.searchParams.set('context', JSON.stringify({ subEntityId: place }));
  return link.href;
}
