import { openEmbedded } from './open-embedded.ts';
import { storeSuite } from './store.suite.ts';

storeSuite('the store on PGlite', () => openEmbedded(null));
