import 'react';

declare module 'react' {
  /** Numbers that a style sheet reads as custom properties. */
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
