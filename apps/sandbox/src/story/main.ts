import { tellStory } from './tell.ts';

/** `node dist/story/main.js <product> <sandbox>`: the main job, and what stands in the calendars afterwards. */
const [product, sandbox] = process.argv.slice(2);
if (product === undefined || sandbox === undefined)
  throw new Error('Name the addresses of the product and of the sandbox.');

const summary = await tellStory({ product, sandbox }, console.log);
const share = summary.checkIns === 0 ? 0 : Math.round((summary.freeForEveryone / summary.checkIns) * 1000) / 10;

console.log(`
Read back from the calendars, through Graph:
  people in the organisation          ${summary.people}
  in the programme                    ${summary.participants}
  pairs                               ${summary.pairs}
  unmatched: in no series             ${summary.unmatched}
  series                              ${summary.series}
  check-ins                           ${summary.checkIns}
  free for everyone in them           ${summary.freeForEveryone} (${share} %)
  moved from a clash before booking   ${summary.moved}
  series with a Teams link            ${summary.withTeamsLink}
  series twice or missing somewhere   ${summary.astray}`);
