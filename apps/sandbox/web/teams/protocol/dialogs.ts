import { z } from 'zod';
import { unanswered, type Answers, type Reply } from './messages.ts';

const Dialog = z.object({
  url: z.url(),
  title: z.string().nullish(),
  width: z.union([z.number(), z.string()]).nullish(),
  height: z.union([z.number(), z.string()]).nullish(),
});

/** A dialog that an app asked for. */
export type OpenDialog = z.infer<typeof Dialog> & {
  /** Closes it; what the app hears is its result, or why there is none. */
  readonly finish: (reply: Reply) => void;
};

export const closedByPerson: Reply = ['User cancelled/closed the task module.'];

/** Opening dialogs: the request is answered only when the dialog closes. */
export const dialogs = (onOpen: (dialog: OpenDialog) => void, toDialog: (message: unknown) => void): Answers => ({
  'tasks.startTask': ([info]) => {
    const parsed = Dialog.safeParse(info);
    if (!parsed.success) return ['The dialog has no address.'];
    return new Promise((resolve) => onOpen({ ...parsed.data, finish: resolve }));
  },
  messageForChild: unanswered(([message]) => toDialog(message)),
});

type InDialog = { readonly onResult: (result: unknown) => void; readonly onMessage: (message: unknown) => void };

/** What the page inside a dialog says. */
export const insideDialog = ({ onResult, onMessage }: InDialog): Answers => ({
  'tasks.completeTask': unanswered(([result]) => onResult(result)),
  'tasks.submitTask': unanswered(([result]) => onResult(result)),
  'tasks.updateTask': () => undefined,
  messageForParent: unanswered(([message]) => onMessage(message)),
});
