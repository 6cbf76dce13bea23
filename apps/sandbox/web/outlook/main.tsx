import { start } from '../host/start.tsx';
import { OutlookApp } from './outlook-app.tsx';

start((people, first) => <OutlookApp people={people} first={first} />);
