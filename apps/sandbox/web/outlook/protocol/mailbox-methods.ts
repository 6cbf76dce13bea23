import { z } from 'zod';
import { keepProperties, keepRoaming, readProperties } from './kept.ts';
import { done, type ItemMethods } from './methods.ts';

export const NewAppointment = z.object({
  requiredAttendees: z.array(z.string()).nullish(),
  optionalAttendees: z.array(z.string()).nullish(),
  start: z.number().nullish(),
  end: z.number().nullish(),
  subject: z.string().nullish(),
  body: z.string().nullish(),
  location: z.string().nullish(),
});
export type NewAppointment = z.infer<typeof NewAppointment>;

type Mailbox = {
  readonly personId: string;
  readonly itemId: string;
  readonly onNew: (appointment: NewAppointment) => void;
  readonly onOpen: (itemId: string) => void;
  readonly onClose: () => void;
};

const Properties = z.object({ customProperties: z.record(z.string(), z.unknown()) });
const Roaming = z.tuple([z.record(z.string(), z.string())]);
const Item = z.object({ itemId: z.string() });

/** What an add-in may do whatever the item is: its own settings, and other forms. */
export function mailboxMethods({ personId, itemId, onNew, onOpen, onClose }: Mailbox): ItemMethods {
  const openNew = (params: unknown) => {
    onNew(NewAppointment.parse(params));
    return done();
  };
  const open = (params: unknown) => {
    onOpen(Item.parse(params).itemId);
    return done();
  };
  return {
    3: () => ({ wasSuccessful: true, customProperties: JSON.stringify(readProperties(personId, itemId)) }),
    4: (params) => {
      keepProperties(personId, itemId, Properties.parse(params).customProperties);
      return done();
    },
    404: (params) => {
      keepRoaming(personId, Roaming.parse(params)[0]);
      return done();
    },
    7: openNew,
    177: openNew,
    9: open,
    179: open,
    42: () => {
      onClose();
      return done();
    },
    99: () => done(''),
    149: () => done([]),
  };
}
