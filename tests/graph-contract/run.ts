import { judgeBy, type Judge } from './document.ts';
import { documentedExamples } from './examples.ts';
import type { Exchange } from './exchanges.ts';
import { whatTheProductAsks } from './what-the-product-asks.ts';

/**
 * `npm run graph-contract -- --openapi=<file> [--examples=<file>]`: holds what the product asks and what the sandbox
 * answers against an OpenAPI document of Microsoft Graph, and has the sandbox answer the documentation's examples. The
 * files are Microsoft's to give.
 */
const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

const openapi = option('openapi');
if (openapi === undefined) throw new Error('--openapi=<file> is needed.');
const judge = judgeBy(openapi);
const wrong = report('the product', await whatTheProductAsks(), judge);
const examples = option('examples');
// The documentation takes liberties in what it asks, capitals and texts for numbers; what is answered counts.
const answersOnly: Judge = (exchange) => judge({ ...exchange, request: null });
const wrongExamples =
  examples === undefined ? 0 : report('the examples', await documentedExamples(examples), answersOnly);
process.exitCode = wrong + wrongExamples === 0 ? 0 : 1;

function report(who: string, exchanges: readonly Exchange[], by: Judge): number {
  const judged = exchanges.map((exchange) => ({ exchange, wrong: by(exchange) }));
  const outside = judged.filter(({ wrong }) => wrong === null);
  const found = new Map<string, number>();
  for (const { exchange, wrong } of judged)
    for (const one of wrong ?? []) {
      const line = `${exchange.method} ${kindOf(exchange.path)} ${exchange.status} ${one.replace(/\/\d+/g, '/*')}`;
      found.set(line, (found.get(line) ?? 0) + 1);
    }
  const bad = judged.filter(({ wrong }) => wrong !== null && wrong.length > 0).length;
  console.log(`${who}: ${exchanges.length} exchanges, ${bad} not as the document has it, ${outside.length} not in it`);
  for (const [line, count] of found) console.log(`  ${count} × ${line}`);
  for (const kind of new Set(outside.map(({ exchange }) => `${exchange.method} ${kindOf(exchange.path)}`)))
    console.log(`  not in the document: ${kind}`);
  return bad;
}

/** Ids are the long parts of a path. */
function kindOf(path: string): string {
  return path.replace(/\/[^/]{20,}/g, '/*');
}
