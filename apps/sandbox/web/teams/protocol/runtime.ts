import type { FrameContext } from './context.ts';

/** What this host can do, in the shape of teams-js' runtime, version 4. */
const runtime = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isNAAChannelRecommended: true,
  isDeeplyNestedAuthSupported: false,
  supports: {
    app: { notifySuccessResponse: {} },
    dialog: { url: { parentCommunication: {} }, update: {} },
    nestedAppAuth: {},
    pages: { appButton: {}, config: {}, currentApp: {}, tabs: {} },
  },
};

/** The version of the host's own library comes third and the runtime fourth, or teams-js makes no sign-in bridge. */
export const initialized = (frameContext: FrameContext): readonly unknown[] => [
  frameContext,
  'web',
  '2.1.0',
  JSON.stringify(runtime),
];
