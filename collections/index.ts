import type { CollectionConfig } from 'payload'

import { Articles } from './Articles'
import { Cities } from './Cities'
import { Documents } from './Documents'
import { Events } from './Events'
import { Initiatives } from './Initiatives'
import { Media } from './Media'
import { Members } from './Members'
import { Pages } from './Pages'
import { Partners } from './Partners'
import { People } from './People'
import { Redirects } from './Redirects'
import { Regions } from './Regions'
import { Reports } from './Reports'
import { Resources } from './Resources'
import { Topics } from './Topics'
import { Users } from './Users'

/** The content model, in the order of the admin panel. */
export const collections: CollectionConfig[] = [
  ...[Cities, Members, Partners, People, Regions],
  ...[Events, Initiatives, Reports],
  ...[Resources, Articles, Topics, Media, Documents],
  ...[Pages, Redirects],
  Users,
]
