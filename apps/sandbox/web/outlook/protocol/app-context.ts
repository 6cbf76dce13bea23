import type { Locale } from '../../host/locale.ts';
import type { FrameIds } from './frame.ts';
import type { RoamingSettings } from './kept.ts';

/** Newest requirement sets of Outlook on the web. */
const requirements = JSON.stringify({
  Mailbox: '1.15',
  NestedAppAuth: '1.1',
  DialogApi: '1.2',
  IdentityAPI: '1.3',
});

/** office.js does not start unless everything from `_id` to `_reason` is there. */
export const appContext = ({ appId }: FrameIds, locale: Locale, roaming: RoamingSettings): object => ({
  _id: appId,
  _appName: 64,
  _appVersion: '16.01',
  _appUILocale: locale,
  _dataLocale: locale,
  _docUrl: '',
  _clientMode: 0,
  _settings: roaming,
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: 'sandbox',
  _appInstanceId: appId,
  _appMinorVersion: 1,
  _requirementMatrix: requirements,
  _dialogRequirementMatrix: requirements,
  _hostFullVersion: '16.01.0000.000',
  _clientWindowHeight: window.innerHeight,
  _clientWindowWidth: window.innerWidth,
  _addinName: 'Tandem',
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: 0,
});
