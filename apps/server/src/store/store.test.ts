import { byHandSuite } from './by-hand.suite.ts';
import { openEmpty, openInMemory } from './in-memory.testing.ts';
import { storeSuite } from './store.suite.ts';

storeSuite('the store on PGlite', openEmpty);
byHandSuite('the store on PGlite', openInMemory);
