import { start } from '../host/start.tsx';
import { TeamsApp } from './teams-app.tsx';

start((people, first) => <TeamsApp people={people} first={first} />);
