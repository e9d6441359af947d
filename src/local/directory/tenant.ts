/** The invented council that the local Microsoft 365 belongs to. The ids are fixed, so that they may stand in settings. */
export const tenant = {
  id: '6f1d0c52-7a9e-4e0b-9f43-2b8c5d1e7a60',
  councilName: 'Northmere Council',
  domain: 'northmere.example',
} as const;

/** Evenkeel's own registration in the council's directory. */
export const appRegistration = {
  clientId: '0b7e4f6a-3c21-4d58-8a9f-6e1d2c3b4a50',
  displayName: 'Evenkeel',
} as const;

const hostname = 'northmere.sharepoint.com';
const collectionId = 'c4a1b2d3-5e6f-4a7b-8c9d-0e1f2a3b4c5d';
const webId = 'd5b2c3e4-6f70-4b8c-9dae-1f203b4c5d6e';

/** The SharePoint site that holds the records. */
export const recordsSite = {
  /** As Graph names a site: host, site collection and site. */
  id: `${hostname},${collectionId},${webId}`,
  hostname,
  collectionId,
  webId,
  path: '/sites/evenkeel',
  name: 'evenkeel',
  displayName: 'Evenkeel records',
  webUrl: `https://${hostname}/sites/evenkeel`,
  /** SharePoint keeps a day without a time as midnight in the site's own time zone. */
  timeZone: 'Europe/London',
} as const;
