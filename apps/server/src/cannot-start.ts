/** A reason not to start that a person can do something about; its message is all they need to see. */
export class CannotStart extends Error {
  override readonly name: string = 'CannotStart';
}
