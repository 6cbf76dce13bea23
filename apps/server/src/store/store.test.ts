import { byHandSuite } from './by-hand.suite.ts';
import { openEmbedded } from './open-embedded.ts';
import { storeSuite } from './store.suite.ts';

storeSuite('the store on PGlite', () => openEmbedded(null));
byHandSuite('the store on PGlite', () => openEmbedded(null));
