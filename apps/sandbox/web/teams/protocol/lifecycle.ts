import { z } from 'zod';
import type { FrameContext } from './context.ts';
import { unanswered, type Answers } from './messages.ts';
import { initialized } from './runtime.ts';

export type Loading =
  | { readonly state: 'waiting' }
  /** The app took its own loading picture away: the host's goes too. */
  | { readonly state: 'loaded' }
  | { readonly state: 'shown' }
  | { readonly state: 'failed'; readonly reason: string };

type Lifecycle = {
  readonly frameContext: FrameContext;
  readonly context: () => object;
  readonly onLoading: (loading: Loading) => void;
  readonly onHandler: (name: string) => void;
  readonly onReadyToUnload: () => void;
};

const Failure = z.object({ reason: z.string() });

/** Start, context and the words of an app about how far it is. */
export const lifecycle = (app: Lifecycle): Answers => ({
  initialize: () => initialized(app.frameContext),
  getContext: () => [app.context()],
  registerHandler: ([name]) => {
    if (typeof name === 'string') app.onHandler(name);
    return undefined;
  },
  'appInitialization.appLoaded': unanswered(() => app.onLoading({ state: 'loaded' })),
  'appInitialization.success': () => {
    app.onLoading({ state: 'shown' });
    return [];
  },
  'appInitialization.failure': ([failure]) => {
    const said = Failure.safeParse(failure);
    app.onLoading({ state: 'failed', reason: said.success ? said.data.reason : 'Other' });
    return undefined;
  },
  // An expected failure (no permission, offline) is the app's own to show.
  'appInitialization.expectedFailure': unanswered(() => app.onLoading({ state: 'shown' })),
  readyToUnload: unanswered(() => app.onReadyToUnload()),
  returnFocus: () => [true],
});
