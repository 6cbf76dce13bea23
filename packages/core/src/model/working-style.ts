import { z } from 'zod';

/** How somebody likes to work and be spoken with. `either`: likes both. Null: not said. */
export const WorkingStyle = z.object({
  /** Thinks best out loud, or after a pause. */
  thinking: z.enum(['aloud', 'pause', 'either']).nullable(),
  /** Takes feedback best straight out, or one step at a time. */
  feedback: z.enum(['straight', 'gentle', 'either']).nullable(),
  /** Works best to a plan, or takes work as it comes. */
  planning: z.enum(['plan', 'flow', 'either']).nullable(),
  /** Would rather be asked questions, or hear what others did. */
  advice: z.enum(['asked', 'told', 'either']).nullable(),
});
export type WorkingStyle = z.infer<typeof WorkingStyle>;

export const unsaidStyle: WorkingStyle = { thinking: null, feedback: null, planning: null, advice: null };
