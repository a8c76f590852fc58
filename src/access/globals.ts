import type { Access, GlobalConfig } from 'payload'

const signedIn: Access = ({ req }) => Boolean(req.user)
const publishedOrSignedIn: Access = ({ req }) =>
  req.user ? true : { _status: { equals: 'published' } }

/** Everybody reads what is published, people who work here read drafts and write. */
export const globalAccess: GlobalConfig['access'] = {
  read: publishedOrSignedIn,
  readVersions: signedIn,
  update: signedIn,
}
