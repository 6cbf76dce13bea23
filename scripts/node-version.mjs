/** Ends in words on a Node that is too old; written so that an old Node can still read it. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Tandem needs Node 20.19 or newer; this is ${process.versions.node}. Install it from nodejs.org and try again.`,
  );
  process.exit(1);
}
